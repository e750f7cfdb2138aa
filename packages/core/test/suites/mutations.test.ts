import { expect, test } from 'vitest';
import { type CorpusCase, corpus } from '../../../../test/wireCorpus.ts';
import { startClient } from '../helpers/startClient.ts';
import { startWire, type WireAnswer } from '../helpers/startWire.ts';
import type { FirmlyClient } from '../../src/client/FirmlyClient.ts';
import { isConflict } from '../../src/errors/guards.ts';
import { isOutcomeUnknown } from '../../src/errors/isOutcomeUnknown.ts';
import type { Cart } from '../../src/schemas/cart.ts';
import { addLineItem } from '../../src/endpoints/addLineItem.ts';
import { addPromoCodes } from '../../src/endpoints/addPromoCodes.ts';
import { clearCart } from '../../src/endpoints/clearCart.ts';
import { clearPromoCodes } from '../../src/endpoints/clearPromoCodes.ts';
import type { CartMutationParameters } from '../../src/params/CartMutationParameters.ts';
import { getCart } from '../../src/endpoints/getCart.ts';
import { removeLineItem } from '../../src/endpoints/removeLineItem.ts';
import { setShippingInfo } from '../../src/endpoints/setShippingInfo.ts';
import { setShippingMethod } from '../../src/endpoints/setShippingMethod.ts';
import { updateLineItem } from '../../src/endpoints/updateLineItem.ts';

const domain = 'shop.luma.gift';
const CART = `/api/v1/domains/${domain}/cart`;
const line = { sku: 'WS12-XS-Orange' };

type Mutate = (client: FirmlyClient, parameters: CartMutationParameters) => Promise<Cart>;

const mutations: [string, Mutate][] = [
  [
    `POST ${CART}/line-items/WS12/quantity/1`,
    (client, parameters) => addLineItem(client, { ...parameters, sku: 'WS12' }),
  ],
  [
    `PUT ${CART}/line-items/WS12-XS-Orange`,
    (client, parameters) => updateLineItem(client, { ...parameters, line, quantity: 2 }),
  ],
  [
    `PUT ${CART}/line-items/WS12-XS-Orange`,
    (client, parameters) => removeLineItem(client, { ...parameters, line }),
  ],
  [`DELETE ${CART}/line-items`, clearCart],
  [
    `POST ${CART}/promo-codes`,
    (client, parameters) => addPromoCodes(client, { ...parameters, promoCodes: ['TEN'] }),
  ],
  [`DELETE ${CART}/promo-codes`, clearPromoCodes],
  [
    `POST ${CART}/shipping-info`,
    (client, parameters) => setShippingInfo(client, { ...parameters, shippingInfo: { city: 'X' } }),
  ],
  [
    `POST ${CART}/shipping-method`,
    (client, parameters) => setShippingMethod(client, { ...parameters, shippingMethod: 'std' }),
  ],
];

// All mutations end in `client.request`, so two of them are enough for properties of the transport.
const twoMutations = mutations.filter(([request]) => /^(POST|DELETE) .+line-items/.test(request));

const refuse = (status: number, error = 'Error'): WireAnswer => {
  return (response) => void response.writeHead(status).end(JSON.stringify({ error }));
};

function createBody({ cart, line: more }: CorpusCase) {
  return { ...cart, line_items: [{ line_item_id: 'a', ...more }] };
}

function describeExpected(each: CorpusCase) {
  const { line_items, ...body } = createBody(each);
  return { ...body, ...each.keeps?.cart, line_items: [{ ...line_items[0], ...each.keeps?.line }] };
}

test.each(mutations)('%s returns the parsed cart', async (sent, mutate) => {
  for (const each of corpus) {
    const body = JSON.stringify(createBody(each));
    const { client, requests } = await startWire((response) => void response.end(body));
    expect(await mutate(client, { domain })).toEqual(describeExpected(each));
    expect(requests.map((request) => request.line)).toEqual([sent]);
  }
});

test.each(twoMutations)(
  '%s: a mutation with an unknown outcome is sent once',
  async (sent, mutate) => {
    const unknown: [WireAnswer, object][] = [
      ...[408, 500, 502, 503, 504].map((status): [WireAnswer, object] => [
        refuse(status),
        { status },
      ]),
      [refuse(503, 'ErrorStoreUnavailable'), { code: 'ErrorStoreUnavailable' }],
      [(response) => response.destroy(), { name: 'NetworkError' }],
      [(response) => void response.end('{"line_it'), { name: 'SchemaError' }],
      [(response) => void response.writeHead(204).end(), { name: 'SchemaError' }],
      [
        (response) => void response.writeHead(307, { location: '/else' }).end(),
        { code: 'Redirected' },
      ],
    ];
    for (const [respond, shape] of unknown) {
      const { client, requests } = await startWire(respond);
      const error = await mutate(client, { domain }).catch((caught) => caught);
      expect(error).toMatchObject(shape);
      expect(error.message).toContain(sent);
      expect(isOutcomeUnknown(error)).toBe(true);
      expect(requests).toHaveLength(1);
    }
  },
);

test.each(twoMutations)('%s: a mutation that times out is sent once', async (_, mutate) => {
  const { client, requests } = await startWire(() => undefined, { timeoutMs: 200 });
  const error = await mutate(client, { domain }).catch((caught) => caught);
  expect(error).toMatchObject({ name: 'TimeoutError' });
  expect(isOutcomeUnknown(error)).toBe(true);
  expect(requests).toHaveLength(1);
});

test.each(twoMutations)(
  '%s: a refused mutation is sent once, and its outcome is known',
  async (_, mutate) => {
    for (const status of [400, 403, 404, 409, 422, 429]) {
      const { client, requests } = await startWire(refuse(status));
      const error = await mutate(client, { domain }).catch((caught) => caught);
      expect(error).toMatchObject({ name: 'HttpError', status });
      expect(isOutcomeUnknown(error)).toBe(false);
      expect(requests).toHaveLength(1);
    }
  },
);

test.each(twoMutations)(
  '%s: a refused token is renewed once and the mutation repeated once',
  async (_, mutate) => {
    for (const refusal of [refuse(401), refuse(400, 'InvalidToken')]) {
      const tokens = ['stale', 'good', 'unused'];
      const accessToken = () => tokens.shift() ?? '';
      const { client, requests } = await startWire(
        (response, index) =>
          index === 0 ? refusal(response, 0) : response.end('{"line_items":[]}'),
        { accessToken },
      );
      expect(await mutate(client, { domain })).toEqual({ line_items: [] });
      expect(requests).toHaveLength(2);
      expect(requests[1]).toEqual(requests[0]);
      expect(tokens).toEqual(['unused']);
    }
  },
);

test.each(twoMutations)(
  '%s: a token refused twice is the end, and nothing was applied',
  async (_, mutate) => {
    const { client, requests } = await startWire(refuse(401), { accessToken: () => 'token' });
    const error = await mutate(client, { domain }).catch((caught) => caught);
    expect(error).toMatchObject({ status: 401 });
    expect(isOutcomeUnknown(error)).toBe(false);
    expect(requests).toHaveLength(2);
  },
);

test.each(twoMutations)(
  '%s: a repeated mutation that fails is not repeated again',
  async (_, mutate) => {
    const { client, requests } = await startWire(
      (response, index) => refuse(index === 0 ? 401 : 500)(response, index),
      { accessToken: () => 'token' },
    );
    const error = await mutate(client, { domain }).catch((caught) => caught);
    expect(error).toMatchObject({ status: 500 });
    expect(isOutcomeUnknown(error)).toBe(true);
    expect(requests).toHaveLength(2);
  },
);

test.each(mutations)(
  '%s: an invalid domain is refused before anything is sent',
  async (_, mutate) => {
    const { client, requests } = await startWire();
    for (const bad of ['', '..', 'Shop.Luma.Gift:443', 'a/b', 'shop.luma.gift?x=1']) {
      const error = await mutate(client, { domain: bad }).catch((caught) => caught);
      expect(error).toMatchObject({ name: 'InvalidParameterError', parameter: 'domain' });
      expect(isOutcomeUnknown(error)).toBe(false);
    }
    expect(requests).toEqual([]);
  },
);

test.each(twoMutations)(
  '%s: an abort rejects with its reason, and is sent once',
  async (_, mutate) => {
    const { client, requests } = await startWire(() => undefined);
    const controller = new AbortController();
    const cart = mutate(client, { domain, signal: controller.signal });
    await expect.poll(() => requests.length).toBe(1);
    const reason = new Error('left the page');
    controller.abort(reason);
    await expect(cart).rejects.toBe(reason);
    expect(isOutcomeUnknown(reason)).toBe(true);
    expect(requests).toHaveLength(1);
  },
);

test.each(twoMutations)('%s: an abort before the call sends nothing', async (_, mutate) => {
  const { client, requests } = await startWire();
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(mutate(client, { domain, signal })).rejects.toThrow('too late');
  expect(requests).toEqual([]);
});

test.each(twoMutations)(
  '%s: if no session can be opened, nothing is sent and the outcome is known',
  async (_, mutate) => {
    for (const [respond, shape] of [
      [refuse(500), { status: 500 }],
      [refuse(400, 'InvalidAppId'), { name: 'SessionError' }],
      [(response) => response.destroy(), { name: 'NetworkError' }],
      [(response) => void response.end('{}'), { name: 'SchemaError' }],
    ] as [WireAnswer, object][]) {
      const { client, requests } = await startWire(respond, {
        appId: 'app',
        accessToken: undefined,
      });
      const error = await mutate(client, { domain }).catch((caught) => caught);
      expect(error).toMatchObject(shape);
      expect(isOutcomeUnknown(error)).toBe(false);
      expect(requests.map((request) => request.line)).toEqual(['POST /api/v1/browser-session']);
    }
  },
);

test.each(twoMutations)(
  '%s: an order made elsewhere meanwhile is a conflict, and stays',
  async (_, mutate) => {
    const { client, sandbox } = await startClient();
    await getCart(client, { domain });
    sandbox.submitCart(domain);
    const order = await getCart(client, { domain });
    const error = await mutate(client, { domain }).catch((caught) => caught);
    expect(isConflict(error)).toBe(true);
    expect(isOutcomeUnknown(error)).toBe(false);
    expect(await getCart(client, { domain })).toEqual(order);
  },
);
