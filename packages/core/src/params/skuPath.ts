import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { describeValue } from './describeValue.ts';

/**
 * Encodes a product's identifier as one path segment.
 *
 * @throws InvalidParameterError for an empty string, `.`, `..`, and text with a lone surrogate.
 */
export function skuPath(parameter: string, sku: string | undefined): string {
  const segment = encode(sku);
  if (segment !== undefined) return segment;
  throw new InvalidParameterError(
    parameter,
    `firmly-kit: ${describeValue(sku)} cannot name a product in a URL, so no request was sent. ` +
      'Give the identifier as the store sends it: a string that is not empty, "." or "..".',
  );
}

function encode(sku: unknown): string | undefined {
  // URL parsers resolve dot segments even when they are percent-encoded.
  if (typeof sku !== 'string' || sku === '' || sku === '.' || sku === '..') return undefined;
  try {
    return encodeURIComponent(sku);
  } catch {
    // A lone surrogate cannot be encoded as UTF-8.
    return undefined;
  }
}
