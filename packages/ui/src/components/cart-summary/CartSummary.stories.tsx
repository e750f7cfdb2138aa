import type { LineItem } from '@firmly-kit/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import {
  bareCart,
  blockedCart,
  deliveredCart,
  discountedCart,
  emptyCart,
  extremeCart,
  filledCart,
  longCart,
  noticedCart,
  shipmentsCart,
  submittedCart,
} from '../../../test/helpers/carts.ts';
import type { CartHeaderProps } from '../cart-header/CartHeader.tsx';
import { CheckoutBar } from '../checkout-bar/CheckoutBar.tsx';
import type { EditableLine } from '@firmly-kit/core/cart';
import { catalogue, withCode } from '../../../../../.storybook/catalogue/catalogue.ts';
import { CartSummary } from './CartSummary.tsx';

const editing = {
  onQuantityChange: fn(),
  onRemove: fn(),
  onUndo: fn(),
  onAddPromoCode: fn(),
  onClearPromoCodes: fn(),
};

const meta = {
  title: 'Components/CartSummary',
  component: CartSummary,
  parameters: catalogue({
    use: "For one store's cart: on a cart page, in a drawer, beside a checkout. Without handlers it is a read-only summary.",
    avoid:
      'For all stores of a shopper with requests and edits: use `FirmlyCart`. For another order of the parts, arrange the parts yourself.',
  }),
  args: { cart: filledCart },
} satisfies Meta<typeof CartSummary>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Without handlers it is read-only. */
export const ReadOnly: Story = {};

const everything = {
  ...editing,
  cart: discountedCart,
  footer: <CheckoutBar cart={discountedCart} onCheckout={fn()} />,
};

export const Editable: Story = { args: everything };

/** With an address, its shipping methods, and what can be paid with. */
export const Delivered: Story = {
  args: {
    ...editing,
    cart: deliveredCart,
    onShippingMethodChange: fn(),
    onEditShippingAddress: fn(),
    footer: <CheckoutBar cart={deliveredCart} onCheckout={fn()} />,
  },
};

/** Quantities are the requested ones; totals are the last confirmed ones. */
export const Pending: Story = {
  args: {
    ...everything,
    pending: { totals: true },
    lines: discountedCart.line_items.map((line, index) => ({
      line,
      quantity: index === 0 ? 5 : line.quantity,
      pending: index === 0,
    })),
  },
};

/** One line's change was refused, another line was removed. */
export const RefusedAndRemoved: Story = {
  args: {
    ...everything,
    lines: discountedCart.line_items.map((line, index) => ({
      line,
      ...(index === 0
        ? { error: { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock' } }
        : { removed: true }),
    })),
    promoCodeError: { name: 'HttpError', status: 422, code: 'ErrorInvalidPromoCode' },
  },
};

export const ShippingMethodRefused: Story = {
  args: {
    ...Delivered.args,
    shippingMethodError: { name: 'HttpError', status: 503, code: 'ErrorStoreUnavailable' },
  },
};

/** Handlers as in an app. The focus of a removed line moves to its neighbour. */
export const RemovingByKeyboard: Story = {
  args: { cart: discountedCart },
  render: function Removing({ cart, ...args }) {
    const [lines, setLines] = useState<readonly EditableLine[]>(
      cart?.line_items.map((line) => ({ line })) ?? [],
    );
    const change = (line: LineItem, edit: Partial<EditableLine>) =>
      setLines((all) => all.map((other) => (other.line === line ? { ...other, ...edit } : other)));
    return (
      <CartSummary
        {...args}
        cart={cart}
        lines={lines}
        onQuantityChange={(line, quantity) => change(line, { quantity })}
        onRemove={(line) => change(line, { removed: true })}
        onUndo={(line) => change(line, { removed: false })}
      />
    );
  },
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Remove Radiant Tee' }).focus();
    await userEvent.keyboard('{Enter}');
    const undo = await canvas.findByRole('button', { name: 'Undo: put Radiant Tee back' });
    await waitFor(() => expect(undo).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(
      await canvas.findByRole('textbox', { name: 'Quantity of Radiant Tee' }),
    ).toBeVisible();
  },
};

export const Discounts: Story = { args: { cart: discountedCart } };

export const Notices: Story = { args: { cart: noticedCart, onDismissNotice: fn() } };

/** As tall as the loaded cart. */
export const Loading: Story = { args: { ...everything, cart: undefined } };

export const LoadingReadOnly: Story = { args: { cart: undefined } };

/** The name is known before the cart. */
export const LoadingNamed: Story = { args: { cart: undefined, storeName: 'Luma Gift Shop' } };

/** Nothing is visible: the shopper has no cart, and the page says so. */
export const None: Story = { args: { ...everything, cart: null } };

export const Empty: Story = { args: { cart: emptyCart, continueHref: '/' } };

export const OwnEmptyState: Story = {
  args: { cart: emptyCart, empty: <p>Nothing here yet.</p> },
};

export const Failed: Story = {
  args: {
    cart: undefined,
    error: { name: 'HttpError', status: 503, code: 'ErrorStoreUnavailable', requestId: '7f9c0a1e' },
    onRetry: fn(),
  },
};

/** A refetch failed: the cached cart stays below the error. */
export const FailedWithCart: Story = {
  args: { error: { name: 'NetworkError' }, onRetry: fn() },
};

/** An order is read-only. */
export const Submitted: Story = { args: { ...everything, cart: submittedCart } };

export const CheckoutBlocked: Story = { args: { ...everything, cart: blockedCart } };

export const ItemNotShippable: Story = {
  args: { ...everything, cart: { ...discountedCart, cart_status: 'item_not_shippable' } },
};

/** Some lines of the store could not be read. */
export const LinesMissing: Story = {
  args: { ...everything, cart: { ...discountedCart, dropped_line_items: 2 } },
};

export const SeveralShipments: Story = { args: { cart: shipmentsCart } };

/** For a page with several carts: the name of the checkout has the store's name. */
export const NamedCheckout: Story = {
  args: { ...everything, namesCheckout: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Check out Luma Gift Shop' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Luma Gift Shop', level: 2 })).toBeVisible();
  },
};

const PlainHeader = ({ cart, headingId }: CartHeaderProps) => (
  <h2 id={headingId}>Your order at {cart?.display_name}</h2>
);

/** The app's own header. */
export const OwnParts: Story = {
  args: { ...everything, parts: { CartHeader: PlainHeader } },
  parameters: withCode(`
import { useCartEditor } from '@firmly-kit/react';
import { type CartHeaderProps, CartSummary } from '@firmly-kit/ui';
import '@firmly-kit/ui/styles.css';

const PlainHeader = ({ cart, headingId }: CartHeaderProps) => (
  <h2 id={headingId}>Your order at {cart?.display_name}</h2>
);

const PARTS = { CartHeader: PlainHeader };

export function Example() {
  const { cart } = useCartEditor('shop.luma.gift');
  return <CartSummary cart={cart} parts={PARTS} />;
}`),
};

/** Changes wait for the network. */
export const Offline: Story = {
  args: { ...everything, pending: { offline: true, totals: true } },
};

/** Every optional field is missing. */
export const Bare: Story = { args: { ...editing, cart: bareCart } };

export const Extreme: Story = { args: { ...editing, cart: extremeCart } };

export const HundredLines: Story = { args: { ...editing, cart: longCart } };

export const Dark: Story = { args: everything, globals: { theme: 'dark' } };

export const RightToLeft: Story = {
  args: everything,
  globals: { locale: 'ar-EG' },
};
