import { setPostalCode } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { startGatedShopper } from '../../../test/helpers/startGatedShopper.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCart } from './FirmlyCart.tsx';

const LAYOUTS = ['switch', 'all'] as const;

test.each(LAYOUTS)(
  'layout="%s": the postal code is read at the same time as the carts, once',
  async (layout) => {
    const { client, gate, countOf } = startGatedShopper();
    gate.hold(({ url }) => url.endsWith('/carts/active'));
    const { getByRole } = await render(<FirmlyCart client={client} layout={layout} />);
    await expect.poll(() => countOf('/carts/postal-code')).toBe(1);
    const field = getByRole('textbox', { name: 'Postal code' });
    expect(field.query()).toBeNull();
    gate.releaseAll();
    await expect.element(field).toBeVisible();
    expect(countOf('/carts/postal-code')).toBe(1);
  },
);

test.each(LAYOUTS)(
  'layout="%s": "Try again" after a page without a network reads the postal code too',
  async (layout) => {
    const { sandbox } = startShopper();
    let isOnline = true;
    const { client } = startShopper(
      {},
      {
        fetch: async (...request) => {
          if (!isOnline) throw new TypeError('Failed to fetch');
          return sandbox.fetch(...request);
        },
      },
    );
    await setPostalCode(client, { postalCode: '90210' });
    isOnline = false;
    const { getByRole } = await render(<FirmlyCart client={client} layout={layout} />);
    await expect.element(getByRole('alert')).toHaveTextContent('The connection failed.');
    isOnline = true;
    await getByRole('button', { name: 'Try again' }).click();
    await expect.element(getByRole('textbox', { name: 'Postal code' })).toHaveValue('90210');
  },
);

test.each(LAYOUTS)('layout="%s": a shopper without carts has no field for it', async (layout) => {
  const { client } = startShopper({ seed: 'none' });
  const { getByRole, getByText } = await render(<FirmlyCart client={client} layout={layout} />);
  await expect.element(getByText('You have no carts yet.')).toBeVisible();
  expect(getByRole('textbox').query()).toBeNull();
});
