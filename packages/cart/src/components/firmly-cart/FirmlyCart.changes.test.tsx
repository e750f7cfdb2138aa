import '@firmly-kit/cart/styles.css';
import { onlineManager } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { listenToConsole } from '../../../test/helpers/listenToConsole.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import type { FirmlyCartEvent } from '../../events/FirmlyCartEvent.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCart } from './FirmlyCart.tsx';

const LUMA = 'shop.luma.gift';
const HINOKI = 'hinoki-goods.example';
const MORE_CANDLES = 'Increase quantity of Fig & Cedar Candle';

const isLeavingPrevented = () =>
  !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('a change made offline is sent after the cart is gone, and the browser asks before the page is left', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { client, sandbox } = startShopper();
  const puts = () => sandbox.requests.filter(({ method }) => method === 'PUT').length;
  const { getByRole, rerender } = await render(
    <StrictMode>
      <FirmlyCart client={client} />
    </StrictMode>,
  );
  await expect.element(getByRole('button', { name: MORE_CANDLES })).toBeVisible();
  onlineManager.setOnline(false);
  await getByRole('button', { name: MORE_CANDLES }).click();
  await rerender(<p>Another page of the app</p>);
  expect(isLeavingPrevented()).toBe(true);
  expect(puts()).toBe(0);
  onlineManager.setOnline(true);
  await expect.poll(puts).toBe(1);
  await expect.poll(isLeavingPrevented).toBe(false);
});

test.each(['switch', 'all'] as const)(
  'layout="%s": another client is another shopper, of whom nothing is shown or requested',
  async (layout) => {
    const first = startShopper();
    const second = startShopper({ seed: 'none' });
    const events: FirmlyCartEvent[] = [];
    const onEvent = (event: FirmlyCartEvent) => void events.push(event);
    const { getByRole, getByText, rerender, container } = await render(
      <FirmlyCart client={first.client} layout={layout} onEvent={onEvent} />,
    );
    await expect.element(getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
    events.length = 0;
    await rerender(<FirmlyCart client={second.client} layout={layout} onEvent={onEvent} />);
    await expect.element(getByText('You have no carts yet.')).toBeVisible();
    expect(container.textContent).not.toMatch(/luma|Removed/i);
    expect(second.sandbox.requests.filter(({ path }) => path.includes('/v1/domains/'))).toEqual([]);
    expect(events).toEqual([]);
  },
);

test('a store that the app no longer shows is gone, and the first one is chosen', async () => {
  const { client } = startShopper();
  const { getByRole, getByText, rerender, container } = await render(
    <FirmlyCart client={client} domains={[LUMA, HINOKI]} />,
  );
  await getByRole('radio', { name: /^Hinoki Goods/ }).click();
  await expect.element(getByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
  await rerender(<FirmlyCart client={client} domains={[LUMA]} />);
  await expect.element(getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
  await expect.element(getByRole('radio', { name: /^Luma Gift Shop/ })).toBeChecked();
  expect(container.textContent).not.toContain('Hinoki');
  await rerender(<FirmlyCart client={client} domains={[]} />);
  await expect.element(getByText('You have no carts yet.')).toBeVisible();
  expect(container.querySelector('.firmly-CartSummary:not([hidden])')).toBeNull();
});

test.each(['switch', 'all'] as const)(
  'layout="%s": a store that is listed twice is shown once',
  async (layout) => {
    const { errors } = listenToConsole(/key/);
    const { client } = startShopper();
    const { getByRole, container } = await render(
      <FirmlyCart client={client} layout={layout} domains={[LUMA, LUMA]} />,
    );
    await expect.element(getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
    expect(container.querySelectorAll('.firmly-CartSummary')).toHaveLength(1);
    expect(errors()).toEqual([]);
  },
);

test.each(['switch', 'all'] as const)(
  'layout="%s": a store that is emptied keeps its place and its name',
  async (layout) => {
    const { client, countOf } = startShopper();
    const { getByRole, container } = await render(<FirmlyCart client={client} layout={layout} />);
    const places = () =>
      [...container.querySelectorAll('[data-domain], .firmly-DomainSwitcher-name')].map(
        (element) => element.getAttribute('data-domain') ?? element.textContent,
      );
    await expect.element(getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
    await expect.poll(() => container.querySelectorAll('[data-status=loading]').length).toBe(0);
    const before = places();
    const list = getByRole('region', { name: 'Luma Gift Shop' });
    for (const name of ['Radiant Tee', 'Fig & Cedar Candle', 'Linen Notebooks']) {
      await list.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
    }
    await list.getByRole('button', { name: /^Remove Coffee Club/ }).click();
    await expect.element(list.getByText('Your cart at this store is empty.')).toBeVisible();
    const reads = countOf('/carts/active');
    globalThis.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => countOf('/carts/active')).toBeGreaterThan(reads);
    await expect.poll(() => client && places()).toEqual(before);
  },
);

test('a double click and a held Enter check out once', async () => {
  const { client } = startShopper();
  const onCheckout = vi.fn<() => void>();
  const events: string[] = [];
  const { getByRole } = await render(
    <FirmlyCart
      client={client}
      onCheckout={onCheckout}
      onEvent={({ type }) => void events.push(type)}
    />,
  );
  await getByRole('button', { name: 'Check out' }).dblClick();
  expect(onCheckout).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Enter>5/}');
  expect(onCheckout).toHaveBeenCalledTimes(2);
  expect(events.filter((type) => type === 'checkout_started')).toHaveLength(2);
});

test('the children of a provider stay mounted when its client comes', async () => {
  const { client } = startShopper();
  const onMount = vi.fn<() => void>();
  function App() {
    useEffect(() => onMount(), []);
    return <input aria-label="search" />;
  }
  const page = (props: object) => (
    <FirmlyCartProvider {...props}>
      <App />
      <FirmlyCart />
    </FirmlyCartProvider>
  );
  listenToConsole();
  const { getByRole, rerender } = await render(page({}));
  await getByRole('textbox', { name: 'search' }).fill('candle');
  await rerender(page({ client }));
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  await expect.element(getByRole('textbox', { name: 'search' })).toHaveValue('candle');
  expect(onMount).toHaveBeenCalledOnce();
});

test('one way to check out replaces that of the provider above', async () => {
  const { client } = startShopper();
  const onCheckout = vi.fn<() => void>();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} checkoutHref={() => '/buy'}>
      <FirmlyCart onCheckout={onCheckout} />
    </FirmlyCartProvider>,
  );
  await getByRole('button', { name: 'Check out' }).click();
  expect(onCheckout).toHaveBeenCalledOnce();
});

test("the app's name of a store is everywhere, also if the cart has one", async () => {
  const { client } = startShopper();
  const { getByRole, rerender } = await render(
    <FirmlyCart client={client} storeNames={{ [LUMA]: 'Gifts' }} />,
  );
  await expect.element(getByRole('radio', { name: /^Gifts/ })).toBeInTheDocument();
  await expect.element(getByRole('region', { name: 'Gifts' })).toBeVisible();
  const none: unknown = null;
  await rerender(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- As from JavaScript.
    <FirmlyCart client={client} storeNames={none as undefined} />,
  );
  await expect.element(getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
});

test('the totals of all stores are marked as pending, and there is no heading above nothing', async () => {
  const { client, sandbox } = startShopper();
  const { getByRole, container } = await render(
    <FirmlyCart client={client} layout="all" domains={[LUMA]} />,
  );
  const totals = () => container.querySelector('.firmly-Cart-totals dl');
  expect(totals()).toBeNull();
  await expect.element(getByRole('region', { name: 'All stores' })).toBeVisible();
  expect(totals()).not.toHaveAttribute('data-pending');
  sandbox.scenario({ kind: 'latency', delayMs: 300 }, { path: '/line-items/' });
  await getByRole('button', { name: MORE_CANDLES }).click();
  await expect.poll(() => totals()?.hasAttribute('data-pending')).toBe(true);
  await expect.poll(() => totals()?.hasAttribute('data-pending')).toBe(false);
});
