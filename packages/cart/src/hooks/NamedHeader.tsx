import { CartHeader, type CartHeaderProps } from '@firmly-kit/ui';

/** A `CartHeader` with the app's name of the store instead of the cart's own. */
export function NamedHeader({ cart, storeName, ...props }: CartHeaderProps) {
  return (
    <CartHeader
      {...props}
      storeName={storeName}
      cart={cart && { ...cart, display_name: storeName }}
    />
  );
}
