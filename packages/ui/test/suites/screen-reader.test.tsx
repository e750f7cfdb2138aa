import '@firmly-kit/ui/styles.css';
import type { Cart } from '@firmly-kit/core';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  filledCart,
  noticedCart,
  submittedCart,
  tee,
  coffee,
  emptyCart,
} from '../helpers/carts.ts';
import { german } from '../../../../test/languages.ts';
import { listenToAnnouncements } from '../helpers/listenToAnnouncements.ts';
import { EditableCart } from '../helpers/Shop.tsx';
import * as ui from '../../src/index.ts';

const usd = (value: number) => ({ currency: 'USD', value });
const nothing = () => undefined;

/** The store's response to a new quantity of the first line. */
const withTees = (quantity: number, total: number): Cart => ({
  ...filledCart,
  line_items: [{ ...tee, quantity, line_price: usd(22 * quantity) }, coffee],
  total: usd(total),
});

const refetched = (cart: Cart): Cart => structuredClone(cart);

/** Renders a summary; `hear` rerenders it with new props and returns what is announced. */
async function renderSummary(first: Partial<ui.CartSummaryProps>) {
  const tree = (props: Partial<ui.CartSummaryProps>) => (
    <ui.CartSummary onQuantityChange={nothing} onRemove={nothing} cart={undefined} {...props} />
  );
  const heard = listenToAnnouncements();
  const screen = await render(tree(first));
  const hear = async (props: Partial<ui.CartSummaryProps>) => {
    await screen.rerender(tree(props));
    return heard();
  };
  return { ...screen, heard, hear };
}

describe('announcements of a changed cart', () => {
  test('the first cart is not announced', async () => {
    const { heard, hear } = await renderSummary({});
    expect(heard()).toEqual([]);
    expect(await hear({ cart: filledCart })).toEqual([]);
  });

  test('the notices of the first cart are not announced before its heading is heard, later ones are', async () => {
    const { heard, hear } = await renderSummary({});
    expect(await hear({ cart: { ...noticedCart, cart_status: 'checkout_blocked' } })).toEqual([]);
    await hear({ cart: filledCart });
    heard();
    expect(await hear({ cart: noticedCart })).toEqual([
      expect.stringContaining('assertive: Items removed'),
      expect.stringContaining('polite: Orders placed before noon'),
    ]);
  });

  test('a changed quantity and its total are announced once, when the store has confirmed them', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart });
    heard();
    const lines = [{ line: tee, quantity: 3, pending: true }, coffee];
    expect(await hear({ cart: filledCart, lines, pending: { totals: true } })).toEqual([]);
    // The response has arrived, another mutation is pending.
    expect(await hear({ cart: withTees(3, 85), pending: { totals: true } })).toEqual([]);
    expect(await hear({ cart: withTees(4, 107) })).toEqual([
      'polite: Radiant Tee: quantity 4. Total: $107.00.',
    ]);
    expect(await hear({ cart: refetched(withTees(4, 107)) })).toEqual([]);
    expect(await hear({ cart: withTees(3, 85) })).toEqual([
      'polite: Radiant Tee: quantity 3. Total: $85.00.',
    ]);
  });

  test('a change that the store did not make is not announced', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart });
    heard();
    await hear({ cart: filledCart, pending: { totals: true } });
    expect(await hear({ cart: refetched(filledCart) })).toEqual([]);
  });

  test('a removed item and an added item are announced once', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart });
    heard();
    const left: Cart = { ...filledCart, line_items: [coffee], total: usd(19.08) };
    expect(await hear({ cart: left })).toEqual(['polite: Removed Radiant Tee. Total: $19.08.']);
    expect(await hear({ cart: refetched(left) })).toEqual([]);
    expect(await hear({ cart: filledCart })).toEqual([
      'polite: Radiant Tee: quantity 2. Total: $63.08.',
    ]);
  });

  test('the name of a line includes its variant if two lines have one title', async () => {
    const large = { ...tee, line_item_id: 'l', variant_description: 'L / Orange' };
    const { heard, hear } = await renderSummary({
      cart: { ...filledCart, line_items: [tee, large] },
    });
    heard();
    const changed = [tee, { ...large, quantity: 5 }];
    expect(await hear({ cart: { ...filledCart, line_items: changed } })).toEqual([
      'polite: Radiant Tee, L / Orange: quantity 5.',
    ]);
  });

  test('the removal of the last item is announced', async () => {
    const { heard, hear, getByRole } = await renderSummary({
      cart: { ...filledCart, line_items: [tee] },
    });
    heard();
    expect(await hear({ cart: { ...filledCart, line_items: [], total: usd(0) } })).toEqual([
      'polite: Removed Radiant Tee. Total: $0.00.',
    ]);
    await expect
      .element(getByRole('region'))
      .toHaveTextContent('Your cart at this store is empty.');
  });

  test('another store’s cart is not announced as a change, loaded or not', async () => {
    const { heard, hear } = await renderSummary({ cart: withTees(3, 85) });
    await hear({ cart: withTees(4, 107) });
    const other: Cart = { ...withTees(9, 300), shop_id: 'maison-verre.example' };
    expect(await hear({ cart: other })).toEqual([]);
    expect(await hear({ cart: undefined })).toEqual([]);
    expect(await hear({ cart: withTees(1, 41) })).toEqual([]);
    expect(heard()).toEqual([]);
  });

  test('another language is not announced as a change', async () => {
    const heard = listenToAnnouncements();
    const summary = <ui.CartSummary cart={filledCart} />;
    const { rerender } = await render(<ui.FirmlyUIProvider>{summary}</ui.FirmlyUIProvider>);
    heard();
    await rerender(
      <ui.FirmlyUIProvider locale={german.locale} messages={german.messages}>
        {summary}
      </ui.FirmlyUIProvider>,
    );
    expect(heard()).toEqual([]);
  });

  test('announcements are in the language of the provider', async () => {
    const heard = listenToAnnouncements();
    const tree = (cart: Cart) => (
      <ui.FirmlyUIProvider locale={german.locale} messages={german.messages}>
        <ui.CartSummary cart={cart} />
      </ui.FirmlyUIProvider>
    );
    const { rerender } = await render(tree(filledCart));
    heard();
    await rerender(tree(withTees(3, 85)));
    expect(heard()).toEqual(['polite: „Radiant Tee“: Menge 3. Gesamtsumme: 85,00 $.']);
  });
});

describe('announcements of errors', () => {
  const refused = { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock' };

  test('a refused quantity is announced once, assertively, and describes its field', async () => {
    const { heard, hear, getByRole } = await renderSummary({ cart: filledCart });
    heard();
    const lines = [{ line: tee, error: refused }, coffee];
    expect(await hear({ cart: filledCart, lines })).toEqual([
      'assertive: The store does not have that many.',
    ]);
    expect(await hear({ cart: refetched(filledCart), lines: [...lines] })).toEqual([]);
    const field = getByRole('textbox', { name: 'Quantity of Radiant Tee' });
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription('The store does not have that many.');
    const other = getByRole('textbox', { name: /Espresso/ });
    await expect.element(other).not.toHaveAttribute('aria-invalid');
    await expect.element(other).not.toHaveAccessibleDescription();
    expect(await hear({ cart: filledCart })).toEqual([]);
    await expect.element(field).not.toHaveAttribute('aria-invalid');
  });

  test('a refused promo code is announced assertively, and describes its field', async () => {
    const { heard, hear, getByRole } = await renderSummary({
      cart: filledCart,
      onAddPromoCode: nothing,
    });
    heard();
    const promoCodeError = { name: 'HttpError', status: 422, code: 'ErrorInvalidPromoCode' };
    expect(await hear({ cart: filledCart, onAddPromoCode: nothing, promoCodeError })).toEqual([
      'assertive: This code is not valid.',
    ]);
    const field = getByRole('textbox', { name: 'Promo code' });
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription('This code is not valid.');
  });

  test('each applied promo code is announced alone', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart, onAddPromoCode: nothing });
    heard();
    const applied = (coupons: string[]) =>
      hear({ cart: { ...filledCart, coupons }, onAddPromoCode: nothing });
    expect(await applied(['SAVE10'])).toEqual(['polite: SAVE10']);
    expect(await applied(['SAVE10', 'FREESHIP'])).toEqual(['polite: FREESHIP']);
  });

  test('a failed read is announced assertively; a successful refetch is not announced', async () => {
    const { heard, hear } = await renderSummary({});
    heard();
    expect(await hear({ error: { name: 'NetworkError' }, onRetry: nothing })).toEqual([
      'assertive: The connection failed. Check your network and try again.',
    ]);
    expect(await hear({ cart: filledCart })).toEqual([]);
  });
});

describe('announcements of notices', () => {
  test('warnings are assertive, other notices polite, each announced once', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart });
    heard();
    expect(await hear({ cart: noticedCart })).toEqual([
      'assertive: Items removed Some items are no longer available and were removed from your cart.',
      'polite: Orders placed before noon leave the same day.',
    ]);
    expect(await hear({ cart: refetched(noticedCart) })).toEqual([]);
    const dismissed: Cart = { ...noticedCart, notice: noticedCart.notice?.slice(1) };
    expect(await hear({ cart: dismissed })).toEqual([]);
    expect(await hear({ cart: { ...dismissed, cart_status: 'checkout_blocked' } })).toEqual([
      expect.stringMatching(/^assertive: You can’t check out yet/),
    ]);
  });

  test('a submitted cart announces only its order', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart });
    heard();
    expect(await hear({ cart: submittedCart })).toEqual(['polite: Order 1001-88 has been placed.']);
    expect(await hear({ cart: refetched(submittedCart) })).toEqual([]);
  });

  test('going offline is announced assertively', async () => {
    const { heard, hear } = await renderSummary({ cart: filledCart });
    heard();
    expect(await hear({ cart: filledCart, pending: { offline: true } })).toEqual([
      `assertive: ${ui.en.offline}`,
    ]);
  });
});

describe('the accessibility tree', () => {
  test('a loading cart', async () => {
    const { getByRole } = await render(<ui.CartSummary cart={undefined} storeName="Luma" />);
    await expect.element(getByRole('region')).toMatchAriaInlineSnapshot(`
      - region "Luma":
        - heading "Luma" [level=2]
        - status
        - status: Loading cart
    `);
  });

  test('an editable cart', async () => {
    const { getByRole } = await render(<EditableCart />);
    await expect.element(getByRole('region')).toMatchAriaInlineSnapshot(`
      - region "Luma Gift Shop":
        - heading "Luma Gift Shop" [level=2]
        - text: 4 items
        - status
        - group "Notices":
          - list:
            - listitem:
              - paragraph: Items removed
              - text: Some items are no longer available and were removed from your cart.
              - button "Dismiss Items removed"
          - list:
            - listitem:
              - text: Orders placed before noon leave the same day.
              - button "Dismiss Orders placed before noon leave the same day."
        - list "Items":
          - listitem:
            - heading "Radiant Tee" [level=3]:
              - link "Radiant Tee":
                - /url: /radiant-tee
            - paragraph: M / Orange
            - paragraph: ⁨$22.00⁩ each Original price $28.00
            - text: $44.00
            - button "Decrease quantity of Radiant Tee"
            - textbox "Quantity of Radiant Tee": "2"
            - button "Increase quantity of Radiant Tee"
            - button "Remove Radiant Tee": Remove
          - listitem:
            - heading "House Espresso, whole beans" [level=3]
            - paragraph: Subscription, every month
            - text: $14.50
            - button "Decrease quantity of House Espresso, whole beans" [disabled]
            - textbox "Quantity of House Espresso, whole beans": "1"
            - button "Increase quantity of House Espresso, whole beans"
            - button "Remove House Espresso, whole beans": Remove
          - listitem:
            - heading "Mug" [level=3]
            - paragraph: M / Orange
            - text: $22.00 Original price $28.00
            - button "Decrease quantity of Mug" [disabled]
            - textbox "Quantity of Mug": "1"
            - button "Increase quantity of Mug"
            - button "Remove Mug": Remove
        - group "Promo code":
          - text: Promo code
          - textbox "Promo code"
          - button "Apply"
          - list "Applied promo codes":
            - listitem: WELCOME10
            - listitem: FREESHIP
          - button "Remove all"
        - term: Subtotal
        - definition: $54.50
        - term: WELCOME10
        - definition: −$5.45
        - term: Shipping
        - definition: Calculated at checkout
        - term: Tax
        - definition: $4.36
        - term: Store credit
        - definition: −$10.00
        - term: Total
        - definition: $43.41
        - paragraph: Total $43.41
        - button "Check out"
    `);
  });

  test('a submitted cart', async () => {
    const { getByRole } = await render(
      <ui.CartSummary cart={submittedCart} onRemove={nothing} onQuantityChange={nothing} />,
    );
    await expect.element(getByRole('region')).toMatchAriaInlineSnapshot(`
      - region "Luma Gift Shop":
        - heading "Luma Gift Shop" [level=2]
        - text: Ordered 3 items
        - status
        - group "Notices":
          - list:
            - listitem: Order 1001-88 has been placed.
        - list "Items":
          - listitem:
            - heading "Radiant Tee" [level=3]
            - paragraph: M / Orange
            - paragraph: "Quantity: 2"
            - paragraph: ⁨$22.00⁩ each Original price $28.00
            - text: $44.00
          - listitem:
            - heading "House Espresso, whole beans" [level=3]
            - paragraph: Subscription, every month
            - paragraph: "Quantity: 1"
            - text: $14.50
        - term: Subtotal
        - definition: $58.50
        - term: Discount
        - definition: −$5.00
        - term: Shipping
        - definition: $4.90
        - term: Tax
        - definition: $4.68
        - term: Total
        - definition: $63.08
    `);
  });

  test('an error', async () => {
    const error = { name: 'HttpError', status: 503, requestId: '7f9c0a1e' };
    const { getByRole } = await render(
      <ui.CartSummary cart={undefined} storeName="Luma" error={error} onRetry={nothing} />,
    );
    await expect.element(getByRole('region')).toMatchAriaInlineSnapshot(`
      - region "Luma":
        - heading "Luma" [level=2]
        - status
        - alert:
          - paragraph: This store is not available right now. Please try again in a moment.
          - paragraph: "Reference: 7f9c0a1e"
          - button "Try again"
    `);
  });

  test('an empty cart', async () => {
    const { getByRole } = await render(<ui.CartSummary cart={emptyCart} />);
    await expect.element(getByRole('region')).toMatchAriaInlineSnapshot(`
      - region "Luma Store":
        - heading "Luma Store" [level=2]
        - status
        - paragraph: Your cart at this store is empty.
    `);
  });
});
