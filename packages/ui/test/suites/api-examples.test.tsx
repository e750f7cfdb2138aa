import {
  createFirmlyClient,
  getActiveDomains,
  getCart,
  createMemoryStorage,
} from '@firmly-kit/core';
import { createSandbox, type Seed } from '@firmly-kit/sandbox';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import multiple from '../../../../test/api-examples/active-domains-multiple.json' with { type: 'json' };
import single from '../../../../test/api-examples/active-domains-single.json' with { type: 'json' };
import { CartSummary } from '../../src/components/cart-summary/CartSummary.tsx';
import { CartTotals } from '../../src/components/cart-totals/CartTotals.tsx';
import { DomainSwitcher } from '../../src/components/domain-switcher/DomainSwitcher.tsx';

// The five examples of the API's documentation, from the sandbox to the screen.

const domain = 'staging.luma.gift';

function createClient(seed: Seed) {
  const { fetch } = createSandbox({ seed });
  return createFirmlyClient({ appId: 'examples', fetch, storage: createMemoryStorage() });
}

function figures(container: Element) {
  return [...container.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

test('the cart with items shows its line and its totals as sent, though they do not add up', async () => {
  const cart = await getCart(createClient('single'), { domain });
  const { getByRole, container } = await render(<CartSummary cart={cart} storeName={domain} />);
  await expect.element(getByRole('heading', { name: domain })).toBeVisible();
  const line = getByRole('listitem').first();
  await expect.element(line).toHaveTextContent('Radiant Tee - Orange XS');
  await expect.element(line).toHaveTextContent('Quantity: 1');
  await expect.element(line).toHaveTextContent('$22.00');
  expect(container.querySelector('s')).toBeNull();
  expect(figures(container)).toEqual([
    ['Subtotal', '$869.99'],
    ['Shipping', '$0.00'],
    ['Tax', '$2.20'],
    ['Total', '$24.20'],
  ]);
  await expect.element(getByRole('list', { name: 'You can pay with' })).toHaveTextContent('Card');
});

test('the empty cart shows its name and a sentence; its zero amounts are a part of their own', async () => {
  const cart = await getCart(createClient('none'), { domain });
  const { getByRole, getByText, container, rerender } = await render(<CartSummary cart={cart} />);
  await expect
    .element(getByRole('region', { name: 'Luma Store' }))
    .toHaveAttribute('data-status', 'empty');
  await expect.element(getByText('Your cart at this store is empty.')).toBeVisible();
  expect(figures(container)).toEqual([]);
  await rerender(<CartTotals cart={cart} />);
  expect(figures(container)).toEqual([
    ['Subtotal', '$0.00'],
    ['Shipping', 'Calculated at checkout'],
    ['Tax', '$0.00'],
    ['Total', '$0.00'],
  ]);
});

test.each([
  ['multiple', multiple.domains],
  ['single', single.domains],
] as const)('the domains of "%s" are radio buttons in the same order', async (seed, domains) => {
  const { getByRole } = await render(
    <DomainSwitcher
      domains={await getActiveDomains(createClient(seed))}
      value={domain}
      onValueChange={() => undefined}
    />,
  );
  await expect.element(getByRole('radio', { name: domain })).toBeChecked();
  const values = getByRole('radio')
    .elements()
    .map((radio) => radio.getAttribute('value'));
  expect(values).toEqual(domains);
});

test('without domains there is a sentence', async () => {
  const { getByRole } = await render(
    <DomainSwitcher
      domains={await getActiveDomains(createClient('none'))}
      value={undefined}
      onValueChange={() => undefined}
    />,
  );
  await expect.element(getByRole('group')).toHaveTextContent('You have no carts yet.');
});

test.each([
  ['forged', 'InvalidToken'],
  ['', 'NoAccessToken'],
])('the token %j shows the documented error as a sentence', async (accessToken, code) => {
  const { fetch } = createSandbox();
  const client = createFirmlyClient({ accessToken: () => accessToken, fetch });
  const error: unknown = await getCart(client, { domain }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code });
  const { getByRole } = await render(<CartSummary cart={undefined} error={error} />);
  await expect.element(getByRole('alert')).toHaveTextContent('Your session has ended');
});
