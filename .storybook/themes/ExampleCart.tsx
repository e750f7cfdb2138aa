import type { Cart } from '@firmly-kit/core';
import { CartSummary, CheckoutBar, DomainSwitcher } from '@firmly-kit/ui';

const STORES = {
  'shop.luma.gift': { name: 'Luma Gift Shop', count: 3 },
  'hinoki-goods.example': { name: 'Hinoki', count: 2 },
};

const nothing = () => undefined;

/** A switch between stores and a cart, which nothing changes. */
export function ExampleCart({ cart }: { cart: Cart }) {
  return (
    <>
      <DomainSwitcher
        domains={Object.keys(STORES)}
        stores={STORES}
        value="shop.luma.gift"
        onValueChange={nothing}
      />
      <CartSummary
        cart={cart}
        onQuantityChange={nothing}
        onRemove={nothing}
        onAddPromoCode={nothing}
        footer={<CheckoutBar cart={cart} onCheckout={nothing} />}
      />
    </>
  );
}
