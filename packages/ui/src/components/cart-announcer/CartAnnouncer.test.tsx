import '@firmly-kit/ui/styles.css';
import type { Cart, LineItem } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { coffee, filledCart, tee } from '../../../test/helpers/carts.ts';
import { listenToAnnouncements } from '../../../test/helpers/listenToAnnouncements.ts';
import { CartAnnouncer, type CartAnnouncerProps } from './CartAnnouncer.tsx';

const usd = (value: number) => ({ currency: 'USD', value });

/** An ear for what is said each time that it is given other props. */
async function renderChanges(first: CartAnnouncerProps) {
  const heard = listenToAnnouncements();
  const screen = await render(<CartAnnouncer {...first} />);
  heard();
  const hear = async (props: CartAnnouncerProps) => {
    await screen.rerender(<CartAnnouncer {...props} />);
    return heard();
  };
  return { ...screen, hear };
}

test('where the store names every line anew, only the quantity that changed and the total are said', async () => {
  const { hear } = await renderChanges({ cart: filledCart });
  const line_items: LineItem[] = [
    { ...tee, line_item_id: 'new-1', quantity: 3 },
    { ...coffee, line_item_id: 'new-2' },
  ];
  expect(await hear({ cart: { ...filledCart, line_items, total: usd(85.08) } })).toEqual([
    'polite: Radiant Tee: quantity 3. Total: $85.08.',
  ]);
});

test('a shop_id that only a later response has is no other store', async () => {
  const { hear } = await renderChanges({ cart: { ...filledCart, shop_id: undefined } });
  const line_items = [{ ...tee, quantity: 1 }, coffee];
  expect(await hear({ cart: { ...filledCart, line_items } })).toEqual([
    'polite: Radiant Tee: quantity 1.',
  ]);
});

test('what happens twice in the same words is said twice', async () => {
  const [plain, twin] = ['A', 'B'].map((sku): LineItem => ({
    sku,
    description: 'Mug',
    quantity: 1,
  }));
  const withLines = (...lines: (LineItem | undefined)[]): Cart => ({
    ...filledCart,
    line_items: lines.filter((line) => line !== undefined),
  });
  const { hear, container } = await renderChanges({ cart: withLines(plain, twin, coffee) });
  const sentence = () => container.querySelector('output')?.firstElementChild;
  expect(await hear({ cart: withLines(twin, coffee) })).toEqual(['polite: Mug was removed.']);
  const first = sentence();
  expect(await hear({ cart: withLines(coffee) })).toEqual(['polite: Mug was removed.']);
  expect(sentence()).not.toBe(first);
});

test('a quantity that is no number is not said, however often it is read', async () => {
  const { hear } = await renderChanges({ cart: filledCart });
  const broken = (): Cart => ({
    ...filledCart,
    line_items: [{ ...tee, quantity: Number.NaN }, coffee],
  });
  expect(await hear({ cart: broken() })).toEqual([]);
  expect(await hear({ cart: broken() })).toEqual([]);
});

test('a total that the store no longer gives is not said', async () => {
  const { hear } = await renderChanges({ cart: filledCart });
  expect(await hear({ cart: { ...filledCart, total: undefined } })).toEqual([]);
});

test('until the store has confirmed it, nothing is said', async () => {
  const { hear } = await renderChanges({ cart: filledCart });
  const changed = { ...filledCart, line_items: [tee] };
  expect(await hear({ cart: changed, pending: true })).toEqual([]);
  expect(await hear({ cart: changed })).toEqual([
    'polite: House Espresso, whole beans was removed.',
  ]);
});

test('nothing of it is seen', async () => {
  const { hear, container } = await renderChanges({ cart: filledCart });
  await hear({ cart: { ...filledCart, line_items: [tee] } });
  const { width, height } = container.querySelector('output')?.getBoundingClientRect() ?? {};
  expect([width, height]).toEqual([1, 1]);
});

test('of two variants of one product, the one that went is named', async () => {
  const [medium, large] = ['M', 'L'].map((variant_description, index): LineItem => ({
    ...tee,
    line_item_id: variant_description,
    variant_description,
    quantity: index + 1,
  }));
  if (!medium || !large) throw new Error('There are two.');
  const { hear } = await renderChanges({ cart: { ...filledCart, line_items: [medium, large] } });
  expect(await hear({ cart: { ...filledCart, line_items: [large] } })).toEqual([
    'polite: Radiant Tee, M was removed.',
  ]);
});
