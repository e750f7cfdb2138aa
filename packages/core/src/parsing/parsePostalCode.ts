import type { PostalCode } from '../schemas/postalCode.ts';
import { parseBody, type ParseOptions } from './parseBody.ts';
import { postalCodeShape } from './shapes.ts';

/** @throws SchemaError if the body is no object. */
export function parsePostalCode(body: unknown, options: ParseOptions): PostalCode {
  const { postal_code } = parseBody(postalCodeShape, body, options);
  // The API sends an empty text if none is set.
  return postal_code ? { postal_code } : {};
}
