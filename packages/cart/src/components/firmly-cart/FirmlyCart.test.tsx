import '@firmly-kit/cart/styles.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCart } from './FirmlyCart.tsx';

test('it shows the stores and the cart of the first, which can be edited and checked out', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCart client={client} checkoutHref={({ domain }) => `https://${domain}/checkout`} />,
  );
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  await getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  const field = getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
  await expect.element(field).toHaveValue('2');
  await expect
    .element(getByRole('link', { name: 'Check out' }))
    .toHaveAttribute('href', 'https://shop.luma.gift/checkout');
});

test('layout="all" shows every cart, and one total per currency', async () => {
  const { client } = startShopper();
  const { getByRole, container } = await render(<FirmlyCart client={client} layout="all" />);
  await expect.element(getByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
  await expect
    .element(getByRole('region', { name: 'All stores' }))
    .toHaveTextContent('Total in JPY');
  expect(container.querySelectorAll('.firmly-CartSummary')).toHaveLength(5);
});
