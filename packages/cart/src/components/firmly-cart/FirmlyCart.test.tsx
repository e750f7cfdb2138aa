import '@firmly-kit/cart/styles.css';
import { FirmlyProvider } from '@firmly-kit/react';
import type { CartTotalsProps } from '@firmly-kit/ui';
import { de } from '@firmly-kit/ui/messages/de';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCart } from './FirmlyCart.tsx';

const LUMA = 'shop.luma.gift';
const HINOKI = 'hinoki-goods.example';
const candle = 'Quantity of Fig & Cedar Candle';

test('it shows the stores and the cart of the first, which can be edited and checked out', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCart client={client} checkoutHref={({ domain }) => `https://${domain}/checkout`} />,
  );
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  await getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect.element(getByRole('textbox', { name: candle })).toHaveValue('2');
  await expect
    .element(getByRole('link', { name: 'Check out' }))
    .toHaveAttribute('href', 'https://shop.luma.gift/checkout');
  await getByRole('radio', { name: /^Hinoki Goods/ }).click();
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
});

test('onCheckout gets the store and its confirmed cart', async () => {
  const { client } = startShopper();
  const onCheckout = vi.fn<(checkout: unknown) => void>();
  const { getByRole } = await render(<FirmlyCart client={client} onCheckout={onCheckout} />);
  await getByRole('button', { name: 'Check out' }).click();
  expect(onCheckout).toHaveBeenCalledExactlyOnceWith({
    domain: LUMA,
    cart: expect.objectContaining({ total: expect.objectContaining({ value: 115.55 }) }),
  });
});

test('a domain is the same store in capitals, wherever an app gives it', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCart
      client={client}
      domains={['Shop.Luma.Gift', 'HINOKI-GOODS.example.']}
      storeNames={{ 'Shop.luma.gift': 'Gifts' }}
      defaultDomain="Hinoki-Goods.Example"
    />,
  );
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  expect(getByRole('radio').elements()).toHaveLength(2);
  await getByRole('radio', { name: /^Gifts/ }).click();
  await expect.element(getByRole('heading', { name: 'Gifts' })).toBeVisible();
});

test('in StrictMode a cold page is one session and one request for all carts', async () => {
  const { client, countOf } = startShopper();
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCart client={client} />
    </StrictMode>,
  );
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  expect([countOf('/browser-session'), countOf('/carts/active')]).toEqual([1, 1]);
});

test('layout="all" shows every cart with its own checkout, and one total per currency', async () => {
  const { client } = startShopper();
  const { getByRole, container } = await render(
    <FirmlyCart
      client={client}
      layout="all"
      checkoutHref={({ domain }) => `https://${domain}/checkout`}
    />,
  );
  await expect.element(getByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
  // The store has blocked the checkout of the fifth.
  await expect.poll(() => container.querySelectorAll('a[href$="/checkout"]').length).toBe(4);
  // In a list of links, each says of which store it is.
  await expect.element(getByRole('link', { name: 'Check out Luma Gift Shop' })).toBeVisible();
  await expect.element(getByRole('link', { name: 'Check out Hinoki Goods' })).toBeVisible();
  const totals = getByRole('region', { name: 'All stores' });
  await expect.element(totals).toHaveTextContent('Total in USD');
  const rows = [...totals.element().querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(rows).toEqual([
    'Total in USD$139.75',
    'Total in EUR€194.10',
    'Total in JPY¥25,410',
    'Total in KWDKWD\u00A038.250',
  ]);
  await getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect.element(totals).toHaveTextContent('$172.88');
});

test('layout="all": a store that fails has an error of its own, and the others go on', async () => {
  const { client, sandbox } = startShopper();
  sandbox.scenario('unavailable', { path: HINOKI, times: Infinity });
  const { getByRole } = await render(<FirmlyCart client={client} layout="all" />);
  const failed = getByRole('region', { name: HINOKI });
  await expect.element(failed.getByRole('alert')).toHaveTextContent('not available right now');
  await getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect.element(getByRole('textbox', { name: candle })).toHaveValue('2');
  await expect
    .element(getByRole('region', { name: 'All stores' }))
    .toHaveTextContent('Not every store is included.');
  sandbox.clearScenarios();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
});

test('a store whose cart is emptied stays, so that the removal can be undone', async () => {
  const { client } = startShopper();
  const { getByRole, container } = await render(<FirmlyCart client={client} layout="all" />);
  const store = getByRole('region', { name: 'Luma Store' });
  await store.getByRole('button', { name: 'Remove Radiant Tee - Orange XS' }).click();
  await store.getByRole('button', { name: 'Undo: put Radiant Tee - Orange XS back' }).click();
  await expect
    .element(store.getByRole('button', { name: 'Remove Radiant Tee - Orange XS' }))
    .toBeVisible();
  expect(container.querySelectorAll('.firmly-CartSummary')).toHaveLength(5);
});

test('domains limits the stores, their order and the totals', async () => {
  const { client } = startShopper();
  const domains = [HINOKI, LUMA];
  const { getByRole } = await render(<FirmlyCart client={client} layout="all" domains={domains} />);
  const totals = getByRole('region', { name: 'All stores' });
  await expect.element(totals).toHaveTextContent('Total in JPY¥25,410Total in USD$115.55');
  const names = getByRole('region')
    .elements()
    .map((region) => region.querySelector('h2')?.innerText);
  expect(names).toEqual(['Hinoki Goods', 'Luma Gift Shop', 'All stores']);
});

test('the store that an app decides is shown, and a choice is reported', async () => {
  const { client } = startShopper();
  const onDomainChange = vi.fn<(domain: string) => void>();
  function Page() {
    const [domain, setDomain] = useState(HINOKI);
    return (
      <FirmlyCart
        client={client}
        domain={domain}
        onDomainChange={(next) => {
          onDomainChange(next);
          setDomain(next);
        }}
      />
    );
  }
  const { getByRole } = await render(<Page />);
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  await getByRole('radio', { name: /^Luma Gift Shop/ }).click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(onDomainChange.mock.calls).toEqual([[LUMA]]);
});

test.each([
  [HINOKI, 'Hinoki Goods'],
  ['no-cart-here.example', 'Luma Gift Shop'],
])('defaultDomain %s chooses %s first', async (defaultDomain, name) => {
  const { client } = startShopper();
  const { getByRole } = await render(<FirmlyCart client={client} defaultDomain={defaultDomain} />);
  await expect.element(getByRole('region', { name })).toBeVisible();
});

test('readOnly has no control that changes a cart', async () => {
  const { client } = startShopper();
  const { getByRole, container } = await render(<FirmlyCart client={client} readOnly />);
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(container.querySelectorAll('input[type=text], .firmly-LineItemRow button')).toHaveLength(
    0,
  );
});

test('language, direction, theme, names and parts of the app', async () => {
  const { client } = startShopper();
  const components = {
    CartTotals: ({ cart }: CartTotalsProps) => <p>own total {cart?.total?.value}</p>,
  };
  const { getByRole, getByText } = await render(
    <FirmlyCart
      client={client}
      locale="de-DE"
      messages={de}
      direction="rtl"
      theme="dark"
      storeNames={{ [HINOKI]: 'Hinoki im Haus' }}
      components={components}
      data-testid="cart"
      className="app"
    />,
  );
  await expect.element(getByText('own total 115.55')).toBeVisible();
  await expect.element(getByRole('radio', { name: /Hinoki im Haus/ })).toBeInTheDocument();
  await expect.element(getByRole('button', { name: 'Entfernen' }).first()).toBeVisible();
  const root = document.querySelector('[data-testid=cart]');
  expect(root?.className).toBe('firmly-Cart app');
  expect(root && getComputedStyle(root).direction).toBe('rtl');
  expect(root && getComputedStyle(root).colorScheme).toBe('dark');
});

test("it uses the app's providers, and its own props win", async () => {
  const app = startShopper({ seed: 'single' });
  const own = startShopper();
  const queryClient = new QueryClient();
  let used: QueryClient | undefined;
  const components = {
    CartTotals: () => {
      used = useQueryClient();
      return null;
    },
  };
  const { getByRole } = await render(
    <QueryClientProvider client={queryClient}>
      <FirmlyProvider client={app.client}>
        <section aria-label="inherited">
          <FirmlyCart components={components} />
        </section>
        <section aria-label="own">
          <FirmlyCart client={own.client} />
        </section>
      </FirmlyProvider>
    </QueryClientProvider>,
  );
  const inherited = getByRole('region', { name: 'inherited' });
  await expect.element(inherited.getByRole('region', { name: 'Luma Store' })).toBeVisible();
  await expect
    .element(getByRole('region', { name: 'own' }).getByRole('region', { name: 'Luma Gift Shop' }))
    .toBeVisible();
  expect(used).toBe(queryClient);
});

test('an app can share its QueryClient by a prop', async () => {
  const { client } = startShopper();
  const queryClient = new QueryClient();
  const { getByRole } = await render(<FirmlyCart client={client} queryClient={queryClient} />);
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(queryClient.getQueryCache().getAll().length).toBeGreaterThan(0);
});

test('settings of a provider reach every cart below it', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} checkoutHref={({ domain }) => `/buy/${domain}`}>
      <FirmlyCart defaultDomain={HINOKI} />
    </FirmlyCartProvider>,
  );
  await expect
    .element(getByRole('link', { name: 'Check out' }))
    .toHaveAttribute('href', `/buy/${HINOKI}`);
});

test('a shopper without carts reads so', async () => {
  const { client } = startShopper({ seed: 'none' });
  for (const layout of ['switch', 'all'] as const) {
    const { getByText, container, unmount } = await render(
      <FirmlyCart client={client} layout={layout} />,
    );
    await expect.element(getByText('You have no carts yet.')).toBeVisible();
    expect(container.querySelector('.firmly-CartSummary:not([hidden])')).toBeNull();
    await unmount();
  }
});

test('a server renders it as loading, without a request', () => {
  const { client, sandbox } = startShopper();
  for (const layout of ['switch', 'all'] as const) {
    const html = renderToString(<FirmlyCart client={client} layout={layout} />);
    expect(html).toContain('Loading cart');
  }
  expect(sandbox.requests).toEqual([]);
});
