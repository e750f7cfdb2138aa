import type { Context } from 'hono';
import { ApiException } from '../utils/ApiException.ts';

/**
 * The product identifier in a line's path. Percent-encoded, it may contain any character.
 *
 * @throws ApiException if the encoding is malformed. Hono would return it undecoded.
 */
export function skuFromPath(c: Context): string {
  const [, encoded = ''] = new URL(c.req.url).pathname.split('/line-items/');
  const [segment = ''] = encoded.split('/');
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiException(
      400,
      'ErrorInvalidInputBody',
      `The path names the product as "${segment}", which is not valid percent-encoding.`,
    );
  }
}
