import '@firmly-kit/ui/styles.css';
import type { Cart, Shipment } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { filledCart, shipmentsCart } from '../../../test/helpers/carts.ts';
import { de } from '../../messages/locales/de.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { CartSummary } from '../cart-summary/CartSummary.tsx';
import { Shipments } from './Shipments.tsx';

const cartOf = (...shipments: Shipment[]): Cart => ({ ...filledCart, shipments });

function shown(container: Element) {
  return [...container.querySelectorAll('.firmly-Shipments > li')].map((shipment) =>
    [...shipment.children].map(({ textContent }) => textContent),
  );
}

test('several shipments say how, what it costs, when and which lines', async () => {
  const { container, getByRole } = await render(<Shipments cart={shipmentsCart} />);
  await expect.element(getByRole('list', { name: 'Shipments' })).toBeVisible();
  expect(shown(container)).toEqual([
    ['Delivery', '$4.90', 'Express, 2 to 3 days', 'Radiant Tee'],
    ['Store pickup', 'Free', 'Luma, Main Street', 'House Espresso, whole beans'],
  ]);
});

test('one shipment, and one beside those without lines, shows nothing', async () => {
  const [first = {}, second = {}] = shipmentsCart.shipments ?? [];
  const { container, rerender } = await render(<Shipments cart={cartOf(first)} />);
  expect(container.innerHTML).toBe('');
  const without = [{}, { line_item_ids: [] }, { line_item_ids: ['of another cart'] }];
  await rerender(<Shipments cart={cartOf(first, ...without)} />);
  expect(container.innerHTML).toBe('');
  await rerender(<Shipments cart={filledCart} />);
  expect(container.innerHTML).toBe('');
  await rerender(<Shipments cart={cartOf(...without, second, first)} />);
  expect(shown(container)).toHaveLength(2);
});

test.each([
  ['IN_STORE_PICKUP', 'Abholung im Geschäft'],
  ['PICKUP_IN_STORE', 'Abholung im Geschäft'],
  ['SCHEDULED_DELIVERY', 'Lieferung zum Wunschtermin'],
  ['SHIP_TO_ADDRESS', 'Lieferung'],
  ['BY_DRONE', 'By drone'],
  [undefined, 'Versand'],
])('%s without a name of the store reads “%s”', async (id, text) => {
  const type = (name?: string): Shipment => ({
    line_item_ids: ['tee'],
    fulfillment_type: { id, name },
  });
  const { container } = await render(
    <FirmlyUIProvider messages={de}>
      <Shipments cart={cartOf(type(' '), type('Cycle &amp; carry'))} />
    </FirmlyUIProvider>,
  );
  expect(shown(container).map(([how]) => how)).toEqual([text, 'Cycle & carry']);
});

test('only a price that may still come is calculated at checkout', async () => {
  const price = { currency: 'USD' };
  const cart: Cart = {
    ...cartOf(
      { line_item_ids: ['tee'], shipping_method: { price } },
      { line_item_ids: ['tee'] },
      { line_item_ids: ['coffee'], fulfillment_type: { id: 'PICKUP_IN_STORE' } },
    ),
    shipping_total: undefined,
  };
  const { container, rerender } = await render(<Shipments cart={cart} />);
  const unpriced = [
    ['Shipping', 'Radiant Tee'],
    ['Shipping', 'Radiant Tee'],
    ['Store pickup', 'House Espresso, whole beans'],
  ];
  expect(shown(container)).toEqual([
    ['Shipping', 'Calculated at checkout', 'Radiant Tee'],
    ['Shipping', 'Calculated at checkout', 'Radiant Tee'],
    unpriced[2],
  ]);
  await rerender(<Shipments cart={{ ...cart, cart_status: 'submitted' }} />);
  expect(shown(container)).toEqual(unpriced);
  await rerender(<Shipments cart={{ ...cart, shipping_total: { currency: 'USD', value: 5 } }} />);
  expect(shown(container)).toEqual(unpriced);
});

test('a cart with several shipments shows them before its totals', async () => {
  const { container } = await render(<CartSummary cart={shipmentsCart} />);
  const order = [...container.querySelectorAll('.firmly-Shipments, .firmly-CartTotals')];
  expect(order.map(({ className }) => className)).toEqual([
    'firmly-Shipments',
    'firmly-CartTotals',
  ]);
});
