import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { filledCart } from '../../../test/helpers/carts.ts';
import { CartHeader } from './CartHeader.tsx';

test.each([
  ['its own', filledCart, 'Known from elsewhere', 'Luma Gift Shop'],
  [
    'storeName',
    { ...filledCart, display_name: ' ' },
    'Known from elsewhere',
    'Known from elsewhere',
  ],
  ['its shop’s id', { ...filledCart, display_name: undefined }, undefined, 'shop.luma.gift'],
  ['that of any cart', { line_items: [] }, undefined, 'Cart'],
  ['that of any cart while it loads', undefined, undefined, 'Cart'],
  ['storeName while it loads', undefined, 'Known from elsewhere', 'Known from elsewhere'],
])('a cart’s name is %s', async (_, cart, storeName, name) => {
  const { getByRole } = await render(<CartHeader cart={cart} storeName={storeName} />);
  await expect.element(getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
});

test('headingLevel sets the level of its heading', async () => {
  const { getByRole } = await render(<CartHeader cart={filledCart} headingLevel={4} />);
  await expect.element(getByRole('heading', { level: 4 })).toBeVisible();
});
