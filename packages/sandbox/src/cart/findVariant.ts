import { ApiException } from '../utils/ApiException.ts';
import { BodyError } from '../utils/readJsonBody.ts';
import type { Product } from './Store.ts';

/**
 * Finds the product with all of the body's `variant_handles` among those that an identifier names.
 *
 * @throws ApiException if there is none, BodyError if there are several.
 */
export function findVariant(candidates: readonly Product[], variantHandles: unknown): Product {
  const handles = readHandles(variantHandles);
  const [product, ...others] = candidates.filter(({ variantHandles: own = [] }) =>
    handles.every((handle) => own.includes(handle)),
  );
  if (!product) throw new ApiException(404, 'ErrorProductNotFound', 'Product was not found.');
  if (others.length > 0) {
    throw new BodyError('Several variants match: variant_handles must name exactly one.');
  }
  return product;
}

function readHandles(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((handle) => typeof handle === 'string')) return value;
  throw new BodyError('variant_handles must be a list of strings.');
}
