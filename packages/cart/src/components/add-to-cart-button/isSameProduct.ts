interface Product {
  sku: string;
  variantHandles?: readonly string[] | undefined;
}

/** Whether two requests add the same variant of the same product. */
export function isSameProduct(a: Product, b: Product): boolean {
  return a.sku === b.sku && JSON.stringify(a.variantHandles) === JSON.stringify(b.variantHandles);
}
