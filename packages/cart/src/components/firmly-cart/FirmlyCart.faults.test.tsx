import '@firmly-kit/cart/styles.css';
import { createFirmlyClient, type FirmlyClient } from '@firmly-kit/core';
import { useSuspenseCart } from '@firmly-kit/react';
import type { CartHeaderProps } from '@firmly-kit/ui';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { listenToConsole } from '../../../test/helpers/listenToConsole.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCart } from './FirmlyCart.tsx';

const HINOKI = 'hinoki-goods.example';

type OnError = (error: unknown, context: { domain: string | undefined }) => void;

test('a store that throws while it renders shows its own error, and the others go on', async () => {
  listenToConsole();
  const { client } = startShopper();
  const onError = vi.fn<OnError>();
  const state = { isBroken: true };
  const fault = new Error('a fault in one store');
  const components = {
    CartHeader: ({ cart, headingId }: CartHeaderProps) => {
      if (state.isBroken && cart?.shop_id === HINOKI) throw fault;
      return <h2 id={headingId}>{cart?.display_name}</h2>;
    },
  };
  const { getByRole } = await render(
    <>
      <p>The page of the app</p>
      <FirmlyCart client={client} layout="all" components={components} onError={onError} />
    </>,
  );
  const broken = getByRole('region', { name: HINOKI });
  await expect.element(broken.getByRole('alert')).toHaveTextContent('Something went wrong');
  await getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect
    .element(getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' }))
    .toHaveValue('2');
  expect(onError.mock.calls).toEqual([[fault, { domain: HINOKI }]]);
  state.isBroken = false;
  await broken.getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
});

test('a fault of the whole cart stays in it, and "Try again" renders it again', async () => {
  listenToConsole();
  const { client } = startShopper();
  const onError = vi.fn<OnError>();
  const state = { isBroken: true };
  const components = {
    DomainSwitcher: () => {
      if (state.isBroken) throw new Error('a fault of the whole');
      return null;
    },
  };
  const { getByRole, getByText } = await render(
    <>
      <p>The page of the app</p>
      <FirmlyCart client={client} components={components} onError={onError} />
    </>,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('Something went wrong');
  await expect.element(getByText('The page of the app')).toBeVisible();
  expect(onError.mock.calls).toEqual([[expect.any(Error), { domain: undefined }]]);
  state.isBroken = false;
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
});

test('fallback replaces the sentence of a fault', async () => {
  listenToConsole();
  const noClient: unknown = {};
  const { getByText } = await render(
    <FirmlyCart
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      client={noClient as FirmlyClient}
      fallback={({ error }) => <p>Call us: {error instanceof Error ? 'we know' : 'unknown'}</p>}
    />,
  );
  await expect.element(getByText('Call us: we know')).toBeVisible();
});

test('a fallback that throws leaves nothing, and the page of the app stays', async () => {
  listenToConsole();
  const noClient: unknown = {};
  const { getByText, container } = await render(
    <>
      <p>The page of the app</p>
      <FirmlyCart
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        client={noClient as FirmlyClient}
        fallback={() => {
          throw new Error('a fault of the fallback');
        }}
      />
    </>,
  );
  await expect.element(getByText('The page of the app')).toBeVisible();
  expect(container.textContent).toBe('The page of the app');
});

test('each onError hears of an error once, also if two carts show it', async () => {
  listenToConsole();
  const { client, sandbox } = startShopper();
  sandbox.scenario('unavailable', { path: '/carts/active', times: Infinity });
  const onError = vi.fn<OnError>();
  const { getByRole } = await render(
    <>
      <FirmlyCart client={client} />
      <FirmlyCart client={client} onError={onError} />
      <FirmlyCart client={client} onError={onError} />
    </>,
  );
  await expect.poll(() => getByRole('alert').elements().length).toBe(3);
  expect(onError).toHaveBeenCalledOnce();
});

test('an error of a hidden store is reported when the shopper comes back to it', async () => {
  const { client, sandbox, countOf } = startShopper();
  const onError = vi.fn<OnError>();
  const { getByRole } = await render(<FirmlyCart client={client} onError={onError} />);
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  await getByRole('radio', { name: /^Hinoki Goods/ }).click();
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  sandbox.scenario('unavailable', { path: '/domains/shop.luma.gift/cart', times: Infinity });
  const reads = countOf('/domains/shop.luma.gift/cart');
  globalThis.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => countOf('/domains/shop.luma.gift/cart')).toBeGreaterThan(reads);
  await expect.poll(() => getByRole('alert', { includeHidden: true }).elements().length).toBe(1);
  expect(onError).not.toHaveBeenCalled();
  await getByRole('radio', { name: /^Luma Gift Shop/ }).click();
  await expect.poll(() => onError.mock.calls.length).toBe(1);
});

test('an onError that throws breaks nothing', async () => {
  listenToConsole();
  const reported = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
  globalThis.addEventListener('error', reported, { once: true });
  const { client, sandbox } = startShopper();
  sandbox.scenario('unavailable', { path: '/carts/active' });
  const { getByRole } = await render(
    <FirmlyCart
      client={client}
      onError={() => {
        throw new Error('thrown by the app');
      }}
    />,
  );
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(reported).toHaveBeenCalledOnce();
});

test('without an appId and a client there is a sentence, and the console says once how to fix it', async () => {
  const { errors } = listenToConsole();
  const onError = vi.fn<OnError>();
  const { getByRole } = await render(
    <>
      <FirmlyCart />
      <FirmlyCart onError={onError} />
    </>,
  );
  expect(
    getByRole('alert')
      .elements()
      .map((alert) => alert.textContent),
  ).toEqual(Array(2).fill('Something went wrong. Please try again.'));
  expect(errors()).toEqual([expect.stringContaining('<FirmlyCart appId="my-app" />')]);
  expect(onError).toHaveBeenCalledOnce();
});

test.each([
  [[{ appId: '' }, { appId: 'a b' }], 'needs an `appId` of ASCII characters'],
  [[{ appId: 'x', baseUrl: 'ftp://api.example' }], 'as `baseUrl` an http(s) URL'],
])('%j is a sentence, and the console says once why', async (setups, reason) => {
  const { errors } = listenToConsole();
  const { getByRole } = await render(
    setups.map((setup) => <FirmlyCart key={setup.appId} {...setup} />),
  );
  expect(
    getByRole('alert')
      .elements()
      .map((alert) => alert.textContent),
  ).toEqual(setups.map(() => 'Something went wrong. Please try again.'));
  expect(errors()).toEqual([expect.stringContaining(reason)]);
});

test.each(['', 'not a domain', '../admin', 'x'.repeat(5000)])(
  'the domain %j is a sentence, nothing is requested for it, and the console says why',
  async (domain) => {
    const { errors } = listenToConsole();
    const { client, sandbox } = startShopper();
    const { getByRole } = await render(<FirmlyCart client={client} domain={domain} />);
    await expect.element(getByRole('alert')).toHaveTextContent('This store can’t be found.');
    expect(errors()).toEqual([expect.stringContaining('domain')]);
    expect(sandbox.requests.some(({ path }) => path.includes('/v1/domains/'))).toBe(false);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', ''])(
  'the checkout URL %j is a sentence and no link, and the console says why once',
  async (href) => {
    const { errors } = listenToConsole();
    const { client } = startShopper();
    const { getByText, container } = await render(
      <FirmlyCart client={client} checkoutHref={() => href} />,
    );
    await expect.element(getByText('The checkout is not available right now.')).toBeVisible();
    expect(container.querySelector('a')).toBeNull();
    expect(errors().length).toBeLessThanOrEqual(1);
  },
);

test.each([
  [
    'that throws',
    () => {
      throw new Error('thrown by the app');
    },
  ],
  ['that returns a number', () => 7 as unknown as string],
])('a checkoutHref %s takes no line from the shopper', async (_, checkoutHref) => {
  listenToConsole();
  const { client } = startShopper();
  const { getByRole } = await render(<FirmlyCart client={client} checkoutHref={checkoutHref} />);
  await getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect
    .element(getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' }))
    .toHaveValue('2');
});

test('a checkoutHref may return a URL object', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCart client={client} checkoutHref={() => new URL('https://shop.example/buy')} />,
  );
  await expect
    .element(getByRole('link', { name: 'Check out' }))
    .toHaveAttribute('href', 'https://shop.example/buy');
});

test('without a network at the first load there is a sentence, and "Try again" shows the carts', async () => {
  const { sandbox } = startShopper();
  let isOnline = false;
  const { client } = startShopper(
    {},
    {
      fetch: (...request) =>
        isOnline ? sandbox.fetch(...request) : Promise.reject(new TypeError('Failed to fetch')),
    },
  );
  const { getByRole } = await render(<FirmlyCart client={client} />);
  await expect.element(getByRole('alert')).toHaveTextContent('The connection failed.');
  isOnline = true;
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
});

test('a token endpoint that refuses the app is a sentence, and the console says what to check', async () => {
  const { errors } = listenToConsole();
  const { client } = startShopper({ appIds: ['another-app'] });
  const onError = vi.fn<OnError>();
  const { getByRole } = await render(<FirmlyCart client={client} onError={onError} />);
  await expect.element(getByRole('alert').first()).toHaveTextContent('Your session has ended');
  expect(errors()).toEqual([expect.stringContaining('InvalidAppId')]);
  expect(errors()[0]).toContain('Check the `appId`');
  expect(onError).toHaveBeenCalledOnce();
});

test('a shopper who is signed out is asked to try again, and then sees the carts', async () => {
  listenToConsole();
  const { client, sandbox } = startShopper();
  let token = '';
  const signedIn = createFirmlyClient({
    accessToken: () => token,
    fetch: sandbox.fetch,
    retry: { attempts: 1 },
  });
  const { access_token }: { access_token: string } = await (
    await sandbox.fetch(`${client.baseUrl}/api/v1/browser-session`, {
      method: 'POST',
      headers: { 'x-firmly-app-id': 'shop' },
    })
  ).json();
  const { getByRole } = await render(<FirmlyCart client={signedIn} />);
  await expect.element(getByRole('alert').first()).toHaveTextContent('Your session has ended');
  token = access_token;
  await getByRole('button', { name: 'Try again' }).first().click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
});

test('"Try again" reads a cart again that a part of the app has suspended on', async () => {
  listenToConsole();
  const { client, sandbox } = startShopper();
  sandbox.scenario('unavailable', { path: '/shop.luma.gift/cart', times: 1 });
  function Count() {
    const { data: cart } = useSuspenseCart('shop.luma.gift', { fastMode: true });
    return <output>{cart.line_items.length} lines</output>;
  }
  const components = {
    DomainSwitcher: () => (
      <Suspense>
        <Count />
      </Suspense>
    ),
  };
  const { getByRole, getByText } = await render(
    <FirmlyCart client={client} components={components} />,
  );
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByText('4 lines')).toBeVisible();
});
