import { ApiException } from '../utils/ApiException.ts';

/** `90210`, `K1A 0B1`, `SW1A 1AA`, `1012 AB`, `150-0001`: letters and digits, at least one digit, up to 10 characters. */
const POSTAL_CODE = /^(?=.*\d)[A-Z\d][A-Z\d -]{1,9}$/i;

/** A postal code without the spaces around it. @throws ApiException if it is none. */
export function readPostalCode(value: unknown): string {
  const code = typeof value === 'string' ? value.trim() : '';
  if (POSTAL_CODE.test(code)) return code;
  throw new ApiException(400, 'ValidationError', 'The postal code is not valid.');
}
