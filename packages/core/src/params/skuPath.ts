import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { quote } from './describeValue.ts';

/**
 * A product's identifier as one segment of a path, whatever characters it has.
 *
 * @throws InvalidParameterError for what cannot be one: nothing, `.` and `..`, half a character.
 */
export function skuPath(parameter: string, sku: string | undefined): string {
  const segment = encode(sku);
  if (segment !== undefined) return segment;
  throw new InvalidParameterError(
    parameter,
    `firmly-kit: ${quote(sku)} cannot name a product in a URL, so no request was sent. ` +
      'Give the identifier as the store has it: a text, neither empty nor "." nor "..".',
  );
}

function encode(sku: unknown): string | undefined {
  // Every URL parser takes dots for steps up the path, however they are encoded.
  if (typeof sku !== 'string' || sku === '' || sku === '.' || sku === '..') return undefined;
  try {
    return encodeURIComponent(sku);
  } catch {
    // A lone surrogate has no bytes that could be sent.
    return undefined;
  }
}
