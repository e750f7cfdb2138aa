import * as ui from '../../src/index.ts';
import {
  blockedCart,
  deliveredCart,
  discountedCart,
  noticedCart,
  shipmentsCart,
  submittedCart,
  tee,
} from './carts.ts';

const nothing = () => undefined;
const failed = new Error('failed');

const domains = ['shop.luma.gift', 'hinoki-goods.example', 'ladera-outfitters.example'];

const stores = {
  'shop.luma.gift': { name: 'Luma Gift Shop', count: 3, total: { currency: 'USD', value: 63.08 } },
  'hinoki-goods.example': { count: 120, loading: true },
  'ladera-outfitters.example': { error: failed },
};

const switcher = { domains, stores, value: 'shop.luma.gift', onValueChange: nothing };

const lines: ui.LineItemListProps['lines'] = [
  { line: tee, key: 'ready', href: '/radiant-tee' },
  { line: tee, key: 'pending', quantity: 3, pending: true },
  { line: tee, key: 'failed', error: failed },
  { line: tee, key: 'removed', removed: true },
  { line: { ...tee, fixed_quantity: true }, key: 'fixed' },
];

const handlers = { onQuantityChange: nothing, onRemove: nothing, onUndo: nothing };

/** Every component but the drawer, with every part of each. */
export const EveryComponent = () => (
  <>
    <ui.DomainSwitcher {...switcher} variant="segmented" />
    <ui.DomainSwitcher {...switcher} variant="select" />
    <ui.DomainSwitcher {...switcher} variant="list" />
    <ui.DomainSwitcher domains={undefined} value={undefined} onValueChange={nothing} />
    <ui.DomainSwitcher
      domains={undefined}
      value={undefined}
      onValueChange={nothing}
      error={failed}
      onRetry={nothing}
    />
    <ui.CartSummary
      cart={{ ...discountedCart, notice: noticedCart.notice }}
      lines={lines}
      {...handlers}
      pending={{ totals: true }}
      onAddPromoCode={nothing}
      onClearPromoCodes={nothing}
      promoCodeError={failed}
      onDismissNotice={nothing}
      footer={<ui.CheckoutBar cart={discountedCart} onCheckout={nothing} />}
    />
    <ui.PostalCodeForm postalCode="90210" onPostalCodeChange={nothing} error={failed} pending />
    <ui.CartSummary
      cart={deliveredCart}
      pending={{ shippingMethod: 'express' }}
      onShippingMethodChange={nothing}
      shippingMethodError={failed}
      onEditShippingAddress={nothing}
    />
    <ui.CartSummary cart={shipmentsCart} />
    <ui.CartSummary cart={submittedCart} lines={[tee]} />
    <ui.CartSummary cart={blockedCart} lines={[]} />
    <ui.CartSummary cart={undefined} storeName="Luma" />
    <ui.CartSummary cart={undefined} storeName="Luma" error={failed} onRetry={nothing} />
    <ui.CheckoutBar cart={discountedCart} href="/checkout" />
    <ui.Notice severity="success" title="Saved" onDismiss={nothing}>
      Your cart is as you left it.
    </ui.Notice>
    <ui.Notice severity="warning" title="Almost gone">
      Two are left.
    </ui.Notice>
    <ui.Notice severity="error" title="Not shipped to you">
      Choose another store.
    </ui.Notice>
    <ui.ProductImage image={undefined} />
    <ui.QuantityStepper label="Tee" value={2} onValueChange={nothing} max={2} />
  </>
);

/** The open drawer, which covers the page. */
export const Drawer = () => (
  <ui.CartDrawer
    open
    onOpenChange={nothing}
    footer={<ui.CheckoutBar cart={discountedCart} onCheckout={nothing} />}
  >
    <ui.CartSummary cart={discountedCart} lines={lines.slice(0, 1)} {...handlers} />
  </ui.CartDrawer>
);
