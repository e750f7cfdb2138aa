import { BodyError } from '../utils/readJsonBody.ts';
import type { WireShippingInfo } from '../wire/types.ts';
import { readPostalCode } from './readPostalCode.ts';

const MAX_CHARACTERS = 255;

/** An address in the body of a request. @throws BodyError naming the field, or ApiException for the postal code. */
export function readShippingInfo(body: Readonly<Record<string, unknown>>): WireShippingInfo {
  return {
    first_name: requireText(body, 'first_name'),
    last_name: requireText(body, 'last_name'),
    address1: requireText(body, 'address1'),
    address2: readText(body, 'address2'),
    city: requireText(body, 'city'),
    state_or_province: readText(body, 'state_or_province'),
    postal_code: readPostalCode(body['postal_code']),
    country: requireText(body, 'country'),
    phone: readText(body, 'phone'),
    email: readText(body, 'email'),
  };
}

function requireText(body: Readonly<Record<string, unknown>>, field: string): string {
  const text = readText(body, field);
  if (!text) throw new BodyError(`${field} is missing.`);
  return text;
}

function readText(body: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = body[field] ?? '';
  if (typeof value !== 'string' || value.length > MAX_CHARACTERS) {
    throw new BodyError(`${field} must be a text of at most ${MAX_CHARACTERS} characters.`);
  }
  return value.trim() || undefined;
}
