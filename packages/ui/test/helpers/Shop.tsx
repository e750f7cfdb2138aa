import type { Cart, LineItem, Notice } from '@firmly-kit/core';
import { useState } from 'react';
import * as ui from '../../src/index.ts';
import { coffee, discountedCart, noticedCart, tee } from './carts.ts';

export const mug: LineItem = {
  ...tee,
  line_item_id: 'mug',
  description: 'Mug',
  quantity: 1,
  line_price: tee.price,
};

/** Three lines, two notices, two promo codes. */
export const fullCart: Cart = {
  ...discountedCart,
  line_items: [tee, coffee, mug],
  notice: noticedCart.notice,
};

const domains = ['shop.luma.gift', 'maison-verre.example', 'hinoki-goods.example'];

const stores = {
  'shop.luma.gift': { name: 'Luma Gift Shop', count: 4, total: { currency: 'USD', value: 43.41 } },
  'maison-verre.example': { name: 'Maison Verre', count: 1 },
  'hinoki-goods.example': { name: 'Hinoki Goods' },
};

interface ShopProps {
  cart?: Cart | undefined;
  /** The stores and the cart fail with it until the shopper retries. */
  error?: unknown;
  /** Whether a removed line stays, with an undo button. */
  undoable?: boolean | undefined;
}

/** A page of an app; its store applies every mutation at once. */
export function Shop({ cart: initial = fullCart, error, undoable = false }: ShopProps) {
  const [domain, setDomain] = useState('shop.luma.gift');
  const [areStoresRead, setAreStoresRead] = useState(error === undefined);
  return (
    <>
      <a href="#top">Shop</a>
      <ui.DomainSwitcher
        domains={areStoresRead ? domains : undefined}
        stores={stores}
        value={domain}
        onValueChange={setDomain}
        error={areStoresRead ? undefined : error}
        onRetry={() => setAreStoresRead(true)}
      />
      <EditableCart cart={initial} error={error} undoable={undoable} />
      <a href="#imprint">Imprint</a>
    </>
  );
}

export function EditableCart({ cart: initial = fullCart, error, undoable = false }: ShopProps) {
  const [cart, setCart] = useState(initial);
  const [lines, setLines] = useState<readonly ui.EditableLine[]>(() =>
    initial.line_items.map((line, index) => ({
      line,
      href: index === 0 ? '/radiant-tee' : undefined,
    })),
  );
  const [isRead, setIsRead] = useState(error === undefined);
  const change = (line: LineItem, edit: Partial<ui.EditableLine>) =>
    setLines((all) => all.map((item) => (item.line === line ? { ...item, ...edit } : item)));
  const remove = (line: LineItem) => setLines((all) => all.filter((item) => item.line !== line));
  const setCodes = (next: (codes: string[]) => string[]) =>
    setCart((before) => ({ ...before, coupons: next(before.coupons ?? []) }));
  const dismiss = (dismissed: Notice) =>
    setCart((before) => ({
      ...before,
      notice: before.notice?.filter((notice) => notice !== dismissed),
    }));
  return (
    <ui.CartSummary
      cart={isRead ? cart : undefined}
      lines={isRead ? lines : undefined}
      error={isRead ? undefined : error}
      onRetry={() => setIsRead(true)}
      onQuantityChange={(line, quantity) => change(line, { quantity })}
      onRemove={(line) => (undoable ? change(line, { removed: true }) : remove(line))}
      onUndo={(line) => change(line, { removed: false })}
      onAddPromoCode={(code) => setCodes((codes) => [...codes, code])}
      onClearPromoCodes={() => setCodes(() => [])}
      onDismissNotice={dismiss}
      footer={
        <ui.CheckoutBar
          cart={cart}
          onCheckout={() => setCart({ ...cart, cart_status: 'submitted' })}
        />
      }
    />
  );
}

/** A page with the cart in a drawer. */
export function DrawerShop() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open cart
      </button>
      <ui.CartDrawer open={open} onOpenChange={setOpen}>
        <EditableCart undoable />
      </ui.CartDrawer>
    </>
  );
}
