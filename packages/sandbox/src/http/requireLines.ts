import type { CartDraft } from '../cart/CartDraft.ts';
import { ApiException } from '../utils/ApiException.ts';

/** Refuses to deliver a cart without lines. @throws ApiException if it has none. */
export function requireLines({ lines }: CartDraft): void {
  if (lines.length === 0) throw new ApiException(404, 'ErrorCartNotFound', 'Cart was not found.');
}
