import '@firmly-kit/ui/styles.css';
import type { Cart, LineItem } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { coffee, filledCart, tee } from '../../../test/helpers/carts.ts';
import { listenToAnnouncements } from '../../../test/helpers/listenToAnnouncements.ts';
import { CartAnnouncer, type CartAnnouncerProps } from './CartAnnouncer.tsx';

const usd = (value: number) => ({ currency: 'USD', value });

/** `announcementsAfter` renders other props and returns what is announced. */
async function renderChanges(first: CartAnnouncerProps) {
  const heard = listenToAnnouncements();
  const screen = await render(<CartAnnouncer {...first} />);
  heard();
  const announcementsAfter = async (props: CartAnnouncerProps) => {
    await screen.rerender(<CartAnnouncer {...props} />);
    return heard();
  };
  return { ...screen, announcementsAfter };
}

test('new line ids are no change: only the changed quantity and the new total are announced', async () => {
  const { announcementsAfter } = await renderChanges({ cart: filledCart });
  const line_items: LineItem[] = [
    { ...tee, line_item_id: 'new-1', quantity: 3 },
    { ...coffee, line_item_id: 'new-2' },
  ];
  expect(
    await announcementsAfter({ cart: { ...filledCart, line_items, total: usd(85.08) } }),
  ).toEqual(['polite: Radiant Tee: quantity 3. Total: $85.08.']);
});

test('a shop_id that appears in a later response does not mean another store', async () => {
  const { announcementsAfter } = await renderChanges({
    cart: { ...filledCart, shop_id: undefined },
  });
  const line_items = [{ ...tee, quantity: 1 }, coffee];
  expect(await announcementsAfter({ cart: { ...filledCart, line_items } })).toEqual([
    'polite: Radiant Tee: quantity 1.',
  ]);
});

test('two changes with the same text are announced twice', async () => {
  const [first, second] = ['A', 'B'].map((sku): LineItem => ({
    sku,
    description: 'Mug',
    quantity: 1,
  }));
  const withLines = (...lines: (LineItem | undefined)[]): Cart => ({
    ...filledCart,
    line_items: lines.filter((line) => line !== undefined),
  });
  const { announcementsAfter, container } = await renderChanges({
    cart: withLines(first, second, coffee),
  });
  const sentence = () => container.querySelector('output')?.firstElementChild;
  expect(await announcementsAfter({ cart: withLines(second, coffee) })).toEqual([
    'polite: Removed Mug.',
  ]);
  const firstSentence = sentence();
  expect(await announcementsAfter({ cart: withLines(coffee) })).toEqual(['polite: Removed Mug.']);
  expect(sentence()).not.toBe(firstSentence);
});

test('a quantity of NaN is never announced', async () => {
  const { announcementsAfter } = await renderChanges({ cart: filledCart });
  const broken = (): Cart => ({
    ...filledCart,
    line_items: [{ ...tee, quantity: Number.NaN }, coffee],
  });
  expect(await announcementsAfter({ cart: broken() })).toEqual([]);
  expect(await announcementsAfter({ cart: broken() })).toEqual([]);
});

test('a total that disappears is not announced', async () => {
  const { announcementsAfter } = await renderChanges({ cart: filledCart });
  expect(await announcementsAfter({ cart: { ...filledCart, total: undefined } })).toEqual([]);
});

test('pending changes are not announced', async () => {
  const { announcementsAfter } = await renderChanges({ cart: filledCart });
  const changed = { ...filledCart, line_items: [tee] };
  expect(await announcementsAfter({ cart: changed, pending: true })).toEqual([]);
  expect(await announcementsAfter({ cart: changed })).toEqual([
    'polite: Removed House Espresso, whole beans.',
  ]);
});

test('it is visually hidden', async () => {
  const { announcementsAfter, container } = await renderChanges({ cart: filledCart });
  await announcementsAfter({ cart: { ...filledCart, line_items: [tee] } });
  const { width, height } = container.querySelector('output')?.getBoundingClientRect() ?? {};
  expect([width, height]).toEqual([1, 1]);
});

test('the announcement names the removed one of two variants', async () => {
  const [medium, large] = ['M', 'L'].map((variant_description, index): LineItem => ({
    ...tee,
    line_item_id: variant_description,
    variant_description,
    quantity: index + 1,
  }));
  if (!medium || !large) throw new Error('There are two.');
  const { announcementsAfter } = await renderChanges({
    cart: { ...filledCart, line_items: [medium, large] },
  });
  expect(await announcementsAfter({ cart: { ...filledCart, line_items: [large] } })).toEqual([
    'polite: Removed Radiant Tee, M.',
  ]);
});
