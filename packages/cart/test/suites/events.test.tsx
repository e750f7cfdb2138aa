import '@firmly-kit/cart/styles.css';
import { createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
import { useAddLineItem } from '@firmly-kit/react';
import { createSandbox } from '@firmly-kit/sandbox';
import { onlineManager } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  FirmlyCart,
  FirmlyCartButton,
  FirmlyCartDrawer,
  type FirmlyCartEvent,
  type FirmlyCartProps,
  FirmlyCartProvider,
  toGa4,
} from '../../src/index.ts';
import { startNetwork } from '../helpers/startNetwork.ts';

const SHOP = 'shop.luma.gift';
const VERRE = 'maison-verre.example';
const TEE = 'Radiant Tee';
const CANDLE = 'Fig & Cedar Candle';

/** A shopper with the demo carts, and the events that an app hears. */
function startShopper() {
  const sandbox = createSandbox({ seed: 'demo' });
  const network = startNetwork(sandbox.fetch);
  const client = createFirmlyClient({
    // A service of its own: a held change must not delay those of other tests.
    baseUrl: `https://${crypto.randomUUID()}.example`,
    appId: 'shop',
    fetch: network.fetch,
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
  });
  const events: FirmlyCartEvent[] = [];
  const onEvent = (event: FirmlyCartEvent) => void events.push(event);
  /** The types of the events, without views. */
  const types = () => events.map(({ type }) => type).filter((type) => type !== 'cart_viewed');
  return { sandbox, network, client, events, onEvent, types };
}

async function renderCart(cart: ReactNode) {
  const screen = await render(cart);
  const row = (name: string) => ({
    increase: screen.getByRole('button', { name: `Increase quantity of ${name}` }),
    field: screen.getByRole('textbox', { name: `Quantity of ${name}` }),
    remove: screen.getByRole('button', { name: `Remove ${name}` }),
  });
  await expect.element(row(TEE).field).toHaveValue('2');
  return { ...screen, row };
}

async function renderShop(props: Partial<FirmlyCartProps> = {}) {
  const shopper = startShopper();
  const { client, onEvent } = shopper;
  const screen = await renderCart(
    <FirmlyCart client={client} onEvent={onEvent} defaultDomain={SHOP} {...props} />,
  );
  return { ...shopper, ...screen };
}

function collectUncaught() {
  const uncaught: unknown[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    uncaught.push('reason' in event ? event.reason : event.error);
  };
  window.addEventListener('error', listen);
  window.addEventListener('unhandledrejection', listen);
  onTestFinished(() => {
    window.removeEventListener('error', listen);
    window.removeEventListener('unhandledrejection', listen);
  });
  return uncaught;
}

test('a store’s cart is viewed once, and again when the shopper comes back, also under StrictMode', async () => {
  const { client, onEvent, events } = startShopper();
  const { getByRole } = await renderCart(
    <StrictMode>
      <FirmlyCart client={client} onEvent={onEvent} defaultDomain={SHOP} />
    </StrictMode>,
  );
  const seen = () => events.map((event) => [event.type, event.domain]);
  expect(seen()).toEqual([['cart_viewed', SHOP]]);
  await getByRole('radio', { name: /Maison Verre|maison-verre/ }).click();
  await expect.poll(seen).toEqual([
    ['cart_viewed', SHOP],
    ['store_switched', VERRE],
    ['cart_viewed', VERRE],
  ]);
  await getByRole('radio', { name: /Luma Gift|luma\.gift/ })
    .first()
    .click();
  await expect
    .poll(() => seen().slice(3))
    .toEqual([
      ['store_switched', SHOP],
      ['cart_viewed', SHOP],
    ]);
  expect(events[3]).toMatchObject({ from: VERRE });
});

test('a handler that comes later hears once of the cart that is still shown, not of one that was', async () => {
  const { client, onEvent, events } = startShopper();
  const cart = (props: Pick<FirmlyCartProps, 'onEvent'>) => (
    <StrictMode>
      <FirmlyCart client={client} defaultDomain={SHOP} {...props} />
    </StrictMode>
  );
  const { getByRole, rerender } = await renderCart(cart({}));
  await getByRole('radio', { name: /Maison Verre|maison-verre/ }).click();
  await expect.element(getByRole('heading', { name: 'Maison Verre' })).toBeVisible();
  await rerender(cart({ onEvent }));
  const seen = () => events.map(({ type, domain }) => [type, domain]);
  await expect.poll(seen).toEqual([['cart_viewed', VERRE]]);
  await rerender(cart({}));
  await rerender(cart({ onEvent }));
  await getByRole('radio', { name: /Luma Gift|luma\.gift/ })
    .first()
    .click();
  await expect.poll(seen).toEqual([
    ['cart_viewed', VERRE],
    ['store_switched', SHOP],
    ['cart_viewed', SHOP],
  ]);
});

test('every event describes the cart, without personal data', async () => {
  const { events } = await renderShop();
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    type: 'cart_viewed',
    domain: SHOP,
    currency: 'USD',
    value: 115.55,
    promoCodes: ['WELCOME10'],
  });
  expect(events[0]?.items[0]).toMatchObject({
    sku: 'WS12-M-Orange',
    description: TEE,
    quantity: 2,
  });
  expect(Object.keys(events[0] ?? {}).toSorted()).toMatchInlineSnapshot(`
    [
      "currency",
      "domain",
      "items",
      "promoCodes",
      "type",
      "value",
    ]
  `);
  expect(Object.keys(events[0]?.items[0] ?? {}).toSorted()).toMatchInlineSnapshot(`
    [
      "base_sku",
      "description",
      "line_price",
      "price",
      "quantity",
      "sku",
      "variant_description",
    ]
  `);
});

test('in layout="all" every store’s cart is viewed once', async () => {
  const { client, onEvent, events } = startShopper();
  await render(
    <StrictMode>
      <FirmlyCart client={client} onEvent={onEvent} layout="all" />
    </StrictMode>,
  );
  await expect.poll(() => events).toHaveLength(5);
  expect(new Set(events.map(({ type, domain }) => `${type} ${domain}`)).size).toBe(5);
});

test('a cart in a drawer is viewed each time the drawer opens', async () => {
  const { client, onEvent, events } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} onEvent={onEvent}>
      <FirmlyCartButton />
      <FirmlyCartDrawer domain={SHOP} />
    </FirmlyCartProvider>,
  );
  const open = getByRole('button', { name: /cart/i }).first();
  await expect.element(open).toHaveTextContent(/\d/);
  expect(events).toEqual([]);
  for (const count of [1, 2]) {
    await open.click();
    await expect.element(getByRole('dialog')).toBeVisible();
    await expect.poll(() => events).toHaveLength(count);
    await getByRole('button', { name: 'Close cart' }).click();
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  }
  expect(events.map(({ type, domain }) => [type, domain])).toEqual([
    ['cart_viewed', SHOP],
    ['cart_viewed', SHOP],
  ]);
});

test('five fast clicks are the changes that are sent, and their sum is what the shopper added', async () => {
  const { network, row, events, types } = await renderShop();
  network.hold();
  for (let click = 0; click < 5; click += 1) await row(CANDLE).increase.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  expect(types()).toEqual(['lines_changing']);
  network.release();
  await expect.poll(() => network.changes.length).toBe(2);
  await expect
    .poll(types)
    .toEqual(['lines_changing', 'lines_changed', 'lines_changing', 'lines_changed']);
  const added = events.flatMap((event) => (event.type === 'lines_changed' ? event.added : []));
  expect(added.map(({ description, quantity }) => [description, quantity])).toEqual([
    [CANDLE, 1],
    [CANDLE, 4],
  ]);
  const ga4 = events.flatMap(toGa4).filter(({ name }) => name !== 'view_cart');
  expect(ga4.map(({ name, params }) => [name, params.value])).toMatchInlineSnapshot(`
    [
      [
        "add_to_cart",
        34,
      ],
      [
        "add_to_cart",
        136,
      ],
    ]
  `);
});

test('lines_changing has the cart before, and a promise of what the store confirms', async () => {
  const { network, row, events } = await renderShop();
  network.hold();
  await row(TEE).increase.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  const event = events.at(-1);
  if (event?.type !== 'lines_changing') throw new Error('There is no lines_changing.');
  expect(event.items[0]?.quantity).toBe(2);
  network.release();
  const confirmed = await event.promise;
  expect(confirmed.items[0]?.quantity).toBe(3);
  expect(Object.keys(confirmed).toSorted()).toEqual([
    'currency',
    'domain',
    'items',
    'promoCodes',
    'value',
  ]);
});

test('a removal and its undo are a removal and an addition', async () => {
  const { getByRole, row, events, types } = await renderShop();
  await row(TEE).remove.click();
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed']);
  expect(events.at(-1)).toMatchObject({
    added: [],
    removed: [{ description: TEE, quantity: 2 }],
  });
  await getByRole('button', { name: /Undo/ }).click();
  await expect.poll(() => types().slice(2)).toEqual(['lines_changing', 'lines_changed']);
  expect(events.at(-1)).toMatchObject({
    added: [{ description: TEE, quantity: 2 }],
    removed: [],
  });
});

test('an undo before the removal is sent reports each change that the store confirms, once', async () => {
  const { network, getByRole, row, events } = await renderShop();
  network.hold();
  await row(CANDLE).increase.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  await row(TEE).remove.click();
  await getByRole('button', { name: /Undo/ }).click();
  network.release();
  await expect.element(row(TEE).field).toHaveValue('2');
  const changed = () => events.filter(({ type }) => type === 'lines_changed');
  await expect.poll(changed).toHaveLength(3);
  expect(network.changes).toHaveLength(3);
  expect(changed()).toMatchObject([
    { added: [{ description: CANDLE, quantity: 1 }], removed: [] },
    { added: [], removed: [{ description: TEE, quantity: 2 }] },
    { added: [{ description: TEE, quantity: 2 }], removed: [] },
  ]);
});

test('a line that the store removes in the same response is not the shopper’s change', async () => {
  const { sandbox, row, events, types } = await renderShop();
  sandbox.discontinue(SHOP, '40211846824015');
  await row(TEE).increase.click();
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed']);
  expect(events.at(-1)?.items.some(({ description }) => description === CANDLE)).toBe(false);
  expect(events.at(-1)).toMatchObject({ added: [{ description: TEE, quantity: 1 }], removed: [] });
});

test('a refused quantity is a line_refused with the sku and the error', async () => {
  const uncaught = collectUncaught();
  const { row, events, types } = await renderShop();
  await row('Linen Notebooks').field.fill('90');
  await row(TEE).field.click();
  await expect.poll(types).toEqual(['lines_changing', 'line_refused']);
  expect(events.at(-1)).toMatchObject({
    domain: SHOP,
    sku: 'NB-LINEN-3',
    error: { name: 'HttpError' },
  });
  const changing = events.at(-2);
  if (changing?.type !== 'lines_changing') throw new Error('There is no lines_changing.');
  expect(uncaught).toEqual([]);
  await expect(changing.promise).rejects.toMatchObject({ name: 'HttpError' });
});

test('a change whose response is lost, and which the store has applied, is a change', async () => {
  const { sandbox, row, events, types } = await renderShop();
  sandbox.scenario({ kind: 'truncated' }, { path: '/line-items/' });
  await row(TEE).increase.click();
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed']);
  expect(events.at(-1)).toMatchObject({ added: [{ description: TEE, quantity: 1 }] });
});

test('promo codes are applied or refused', async () => {
  const { getByRole, events, types } = await renderShop();
  const field = getByRole('textbox', { name: 'Promo code' });
  await field.fill('SUMMER24');
  await getByRole('button', { name: 'Apply' }).click();
  await expect.poll(types).toEqual(['promo_refused']);
  expect(events.at(-1)).toMatchObject({
    codes: ['SUMMER24'],
    promoCodes: ['WELCOME10'],
    error: { name: 'HttpError', code: 'ErrorInvalidPromoCode' },
  });
  const remove = getByRole('button', { name: /^Remove.*WELCOME10/ });
  await remove.click();
  await expect.element(remove).not.toBeInTheDocument();
  await field.fill(' welcome10 ');
  await getByRole('button', { name: 'Apply' }).click();
  await expect.poll(types).toEqual(['promo_refused', 'promo_applied']);
  expect(events.at(-1)).toMatchObject({ codes: ['WELCOME10'], promoCodes: ['WELCOME10'] });
});

test('a checkout by the button starts after the pending change, with the confirmed cart', async () => {
  const onCheckout = vi.fn<NonNullable<FirmlyCartProps['onCheckout']>>();
  const { network, getByRole, row, events, types } = await renderShop({ onCheckout });
  network.hold();
  await row(TEE).increase.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  await getByRole('button', { name: 'Check out' }).click();
  expect(types()).toEqual(['lines_changing']);
  network.release();
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed', 'checkout_started']);
  expect(events.at(-1)?.items[0]?.quantity).toBe(3);
  expect(onCheckout).toHaveBeenCalledOnce();
  expect(onCheckout.mock.calls[0]?.[0].cart.line_items[0]?.quantity).toBe(3);
});

test('a checkout by the link starts when the press goes through, also by middle click, not if it is refused', async () => {
  const { network, getByRole, row, types } = await renderShop({ checkoutHref: () => '#checkout' });
  const open = vi.spyOn(window, 'open').mockReturnValue(window);
  onTestFinished(() => open.mockRestore());
  const link = getByRole('link', { name: 'Check out' });
  await link.click();
  await expect.poll(types).toEqual(['checkout_started']);
  network.hold();
  await row(TEE).increase.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  await link.click({ button: 'middle' });
  network.release();
  await expect
    .poll(() => types().slice(1))
    .toEqual(['lines_changing', 'lines_changed', 'checkout_started']);
  expect(open).toHaveBeenCalledOnce();
  network.hold();
  await row('Linen Notebooks').field.fill('90');
  await row(TEE).field.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  await link.click();
  network.release();
  await expect.poll(() => types().slice(4)).toEqual(['lines_changing', 'line_refused']);
  await expect.element(getByRole('link', { name: 'Check out' })).toBeVisible();
});

test('a checkout that the app prevents does not start', async () => {
  const { client, onEvent, types } = startShopper();
  const { getByRole } = await renderCart(
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={(event) => event.preventDefault()}>
      <FirmlyCart
        client={client}
        onEvent={onEvent}
        defaultDomain={SHOP}
        checkoutHref={() => '#checkout'}
      />
    </div>,
  );
  await getByRole('link', { name: 'Check out' }).click();
  await getByRole('radio', { name: /Maison Verre|maison-verre/ }).click();
  await expect.poll(types).toEqual(['store_switched']);
});

test('the app’s own CheckoutBar starts a checkout by onCheckout', async () => {
  const { getByRole, types } = await renderShop({
    onCheckout: () => undefined,
    components: {
      CheckoutBar: ({ onCheckout }) => (
        <button type="button" onClick={() => onCheckout?.()}>
          Pay
        </button>
      ),
    },
  });
  await getByRole('button', { name: 'Pay' }).click();
  expect(types()).toEqual(['checkout_started']);
});

test('under StrictMode each change is reported once', async () => {
  const { client, onEvent, types } = startShopper();
  const { row } = await renderCart(
    <StrictMode>
      <FirmlyCart client={client} onEvent={onEvent} defaultDomain={SHOP} />
    </StrictMode>,
  );
  await row(TEE).increase.click();
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed']);
  await row(CANDLE).increase.click();
  await expect.poll(() => types().length).toBe(4);
});

function AddTees() {
  const add = useAddLineItem(SHOP);
  return (
    <button type="button" onClick={() => add.mutate({ sku: 'WS12-M-Orange', quantity: 2 })}>
      Add tees
    </button>
  );
}

test('an addition by another hook is reported, to a cart that is known and to one that is not', async () => {
  const { client, onEvent, events, types } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} onEvent={onEvent}>
      <AddTees />
    </FirmlyCartProvider>,
  );
  for (const count of [2, 4]) {
    await getByRole('button').click();
    await expect.poll(() => types().length).toBe(count);
    expect(events.at(-1)).toMatchObject({
      type: 'lines_changed',
      domain: SHOP,
      added: [{ sku: 'WS12-M-Orange', quantity: 2 }],
      removed: [],
    });
  }
});

test('an addition whose response is lost, and which the store has applied, is a change', async () => {
  const { sandbox, client, onEvent, events, types } = startShopper();
  const { getByRole } = await renderCart(
    <FirmlyCartProvider client={client} onEvent={onEvent}>
      <FirmlyCart domain={SHOP} />
      <AddTees />
    </FirmlyCartProvider>,
  );
  sandbox.scenario({ kind: 'truncated' }, { path: '/line-items/' });
  await getByRole('button', { name: 'Add tees' }).click();
  // The cart shows the error of an addition whose outcome is not certain.
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed', 'error']);
  const changed = events.filter(({ type }) => type === 'lines_changed');
  expect(changed).toMatchObject([{ added: [{ description: TEE, quantity: 2 }], removed: [] }]);
});

test('two carts on a page and nested providers: every handler hears of each change once', async () => {
  const { client, onEvent, types } = startShopper();
  const other: string[] = [];
  const onOther = ({ type }: FirmlyCartEvent) => void other.push(type);
  const { getByRole } = await render(
    <>
      <FirmlyCartProvider client={client} onEvent={onEvent}>
        <FirmlyCart domain={VERRE} />
        <FirmlyCartProvider>
          <AddTees />
        </FirmlyCartProvider>
      </FirmlyCartProvider>
      <FirmlyCart client={client} onEvent={onEvent} domain={VERRE} />
      <FirmlyCart client={client} onEvent={onOther} domain={VERRE} />
    </>,
  );
  await getByRole('button', { name: 'Add tees' }).click();
  const isChange = (type: string) => type.startsWith('lines_');
  await expect.poll(() => types().filter(isChange)).toEqual(['lines_changing', 'lines_changed']);
  await expect.poll(() => other.filter(isChange)).toEqual(['lines_changing', 'lines_changed']);
  await getByRole('button', { name: 'Add tees' }).click();
  await expect.poll(() => types().filter(isChange).length).toBe(4);
});

test('a change made offline is reported when it is sent', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { network, row, types } = await renderShop();
  network.fail();
  onlineManager.setOnline(false);
  await row(TEE).increase.click();
  await expect.element(row(TEE).field).toHaveValue('3');
  expect(types()).toEqual([]);
  network.release();
  onlineManager.setOnline(true);
  await expect.poll(types).toEqual(['lines_changing', 'lines_changed']);
});

test('a change is reported to the end after the cart is gone, and to the newest handler', async () => {
  const { client, network } = startShopper();
  const heard: string[] = [];
  const cart = (name: string) => (
    <FirmlyCart
      client={client}
      defaultDomain={SHOP}
      onEvent={({ type }) => void heard.push(`${name} ${type}`)}
    />
  );
  const { row, rerender, unmount } = await renderCart(cart('old'));
  network.hold();
  await row(TEE).increase.click();
  await expect.poll(() => network.waiting.length).toBe(1);
  await rerender(cart('new'));
  await unmount();
  network.release();
  await expect
    .poll(() => heard)
    .toEqual(['old cart_viewed', 'old lines_changing', 'new lines_changed']);
});

test('a new inline handler renders no row again', async () => {
  const { client } = startShopper();
  let renders = 0;
  const components = {
    Image: () => {
      renders += 1;
      return null;
    },
  };
  const cart = () => (
    <FirmlyCart
      client={client}
      defaultDomain={SHOP}
      components={components}
      onEvent={() => undefined}
    />
  );
  const { rerender } = await renderCart(cart());
  const before = renders;
  await rerender(cart());
  expect(renders).toBe(before);
});

test('a handler that throws breaks nothing', async () => {
  const uncaught = collectUncaught();
  const onCheckout = vi.fn<() => void>();
  const { getByRole, row } = await renderShop({
    onCheckout,
    onEvent: ({ type }) => {
      throw new Error(`no ${type}`);
    },
  });
  await row(TEE).increase.click();
  await expect.poll(() => uncaught.length).toBe(3);
  await expect.element(row(TEE).field).toHaveValue('3');
  await getByRole('button', { name: 'Check out' }).click();
  expect(onCheckout).toHaveBeenCalledOnce();
  expect(uncaught.map(String)).toEqual([
    'Error: no cart_viewed',
    'Error: no lines_changing',
    'Error: no lines_changed',
    'Error: no checkout_started',
  ]);
});

test('an error that the shopper is shown is reported once, with the cart', async () => {
  const { sandbox, client, onEvent, events } = startShopper();
  sandbox.scenario({ kind: 'status', status: 418 }, { path: `/${SHOP}/cart` });
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCart client={client} onEvent={onEvent} domain={SHOP} />
      <FirmlyCart client={client} onEvent={onEvent} domain={SHOP} />
    </StrictMode>,
  );
  await expect.element(getByRole('button', { name: 'Try again' }).nth(1)).toBeVisible();
  const errors = () => events.filter(({ type }) => type === 'error');
  await expect.poll(errors).toHaveLength(1);
  expect(errors()).toMatchObject([{ domain: SHOP, error: { name: 'HttpError', status: 418 } }]);
});
