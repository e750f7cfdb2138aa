import { expect, test } from 'vitest';
import { linePath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const STAGING = 'staging.luma.gift';

test('a submitted cart has a number, keeps its lines, and refuses mutations', async () => {
  const { sandbox, read, refusal, activeDomains } = await startShopper();
  sandbox.submitCart(STAGING);
  const cart = await read(STAGING);
  expect(cart).toMatchObject({
    cart_status: 'submitted',
    platform_order_number: expect.any(String),
    line_items: [{ sku: 'WS12-XS-Orange' }],
    total: { number: 2420 },
  });
  expect(await refusal('PUT', linePath(STAGING, 'WS12-XS-Orange'), { quantity: 2 })).toEqual(
    refused(409, 'ErrorCartSubmitted'),
  );
  expect(await read(STAGING)).toEqual(cart);
  expect(await activeDomains()).toContain(STAGING);
});

test('a store without a cart to submit is refused by name', async () => {
  const { sandbox } = await startShopper();
  const why = (domain: string) => `No device has a cart at ${domain} that could be submitted.`;
  for (const domain of ['pine-and-oak.example', 'demo.luma.gift', 'souq-alward.example']) {
    expect(() => sandbox.submitCart(domain)).toThrow(new TypeError(why(domain)));
  }
  expect(() => sandbox.submitCart('nobody.example')).toThrow('There is no store');
});
