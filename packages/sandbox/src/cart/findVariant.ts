import { ApiException } from '../utils/ApiException.ts';
import { BodyError } from '../utils/readJsonBody.ts';
import type { Product } from './Store.ts';

/**
 * Of the products that an identifier names, the one that the body's `variant_handles` leave over.
 *
 * @throws ApiException if none fits, BodyError if the handles leave it open.
 */
export function findVariant(named: readonly Product[], variantHandles: unknown): Product {
  const handles = readHandles(variantHandles);
  const [product, ...others] = named.filter(({ variantHandles: own = [] }) =>
    handles.every((handle) => own.includes(handle)),
  );
  if (!product) throw new ApiException(404, 'ErrorProductNotFound', 'Product was not found.');
  if (others.length > 0) {
    throw new BodyError('Several variants fit: variant_handles must tell which one is meant.');
  }
  return product;
}

function readHandles(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((handle) => typeof handle === 'string')) return value;
  throw new BodyError('variant_handles must be a list of strings.');
}
