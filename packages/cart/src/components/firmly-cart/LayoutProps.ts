import type { CartSummaryProps } from '@firmly-kit/ui';

export interface StoreChoice {
  /** The chosen store, if the app decides it. It is shown even if the shopper has no items there. */
  domain?: string | undefined;
  /** The store that is chosen first. Ignored if the shopper has no items there. @default the first store */
  defaultDomain?: string | undefined;
  /** Called with the store that the shopper chooses. */
  onDomainChange?: ((domain: string) => void) | undefined;
}

export interface LayoutProps extends StoreChoice, Pick<CartSummaryProps, 'headingLevel'> {}
