import assert from 'node:assert/strict';
import { createSandbox } from '@firmly-kit/sandbox';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import cartEmpty from '../../../../test/api-examples/cart-empty.json' with { type: 'json' };
import cartWithItems from '../../../../test/api-examples/cart-with-items.json' with { type: 'json' };
import { corpus } from '../../../../test/wireCorpus.ts';
import { createFirmlyClient } from '../../src/client/createFirmlyClient.ts';
import { getActiveCarts } from '../../src/endpoints/getActiveCarts.ts';
import { getActiveDomains } from '../../src/endpoints/getActiveDomains.ts';
import { getCart } from '../../src/endpoints/getCart.ts';
import { isSchemaError } from '../../src/errors/guards.ts';
import { type Drift, type Parse, parseBody } from '../../src/parsing/parseBody.ts';
import type { Fields, Part, Shape } from '../../src/parsing/Shape.ts';
import * as shapes from '../../src/parsing/shapes.ts';
import * as schemas from '../../src/schemas/index.ts';
import { brokenJson, completeJson, type Container } from '../helpers/brokenJson.ts';
import { parseWithZod } from '../helpers/parseWithZod.ts';

const lines = corpus.map(({ line }) => ({ sku: 'a', ...line }));
const carts = [
  cartEmpty,
  cartWithItems,
  ...corpus.map(({ cart, line }) => ({ line_items: [{ sku: 'a', ...line }], ...cart })),
];

const [lineFields] = shapes.cartShape.fields.line_items as [Fields];
const LINE: Shape<unknown> = { required: [], fields: lineFields };

const SHAPES: [string, Shape<unknown>, z.ZodMiniType, cases: number, examples: Container[]][] = [
  ['a cart', shapes.cartShape, schemas.cartSchema, 20_000, carts],
  ['a line', LINE, schemas.lineItemSchema, 45_000, lines],
  ['active carts', shapes.activeCartsShape, schemas.activeCartsSchema, 10_000, []],
  ['active domains', shapes.activeDomainsShape, schemas.activeDomainsSchema, 15_000, []],
  ['a session', shapes.browserSessionShape, schemas.browserSessionSchema, 10_000, []],
  ['a postal code', shapes.postalCodeShape, schemas.postalCodeSchema, 10_000, []],
];

/** Parts that are broken one after the other. Each makes a case. */
const STEPS = 10;

describe.each(SHAPES)('%s', (_, shape, schema, cases, examples) => {
  test('with any parts broken is read as zod reads it', () => {
    const complete = completeJson(shape.fields);
    const jsons = brokenJson([complete, ...examples], keysOf(shape.fields), STEPS);
    const counts = { clean: 0, repaired: 0, refused: 0 };
    fc.assert(
      fc.property(jsons, (texts) => {
        for (const text of texts) {
          const { read, readByZod } = readTwice(shape, schema, text);
          // Much faster than `expect`.
          assert.deepStrictEqual(read, readByZod);
          counts[read.error ? 'refused' : read.drifts.length > 0 ? 'repaired' : 'clean'] += 1;
        }
      }),
      { numRuns: cases / STEPS },
    );
    // Else the property would hold of valid bodies only.
    expect(counts.repaired + counts.refused).toBeGreaterThan(cases / 5);
  });

  test('any other JSON is read as zod reads it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { read, readByZod } = readTwice(shape, schema, text);
        expect(read).toStrictEqual(readByZod);
      }),
    );
  });
});

test('every body of the sandbox is read as zod reads it, without drifts', async () => {
  const texts = await recordBodies();
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) {
    const { read, readByZod } = text.startsWith('{"domains"')
      ? readTwice(shapes.activeCartsShape, schemas.activeCartsSchema, text)
      : readTwice(shapes.cartShape, schemas.cartSchema, text);
    expect(read).toStrictEqual({ ...readByZod, drifts: [] });
  }
});

/** The carts that the sandbox sends: one by one, and all in one body. */
async function recordBodies(): Promise<string[]> {
  const texts: string[] = [];
  const sandbox = createSandbox({ seed: 'demo' });
  const client = createFirmlyClient({
    appId: 'test-app',
    fetch: async (...request) => {
      const response = await sandbox.fetch(...request);
      texts.push(await response.clone().text());
      return response;
    },
  });
  const domains = await getActiveDomains(client);
  texts.length = 0;
  await getActiveCarts(client);
  for (const domain of domains) await getCart(client, { domain });
  return texts;
}

function readTwice(shape: Shape<unknown>, schema: z.ZodMiniType, text: string) {
  return {
    read: outcomeOf((body, options) => parseBody(shape, body, options), text),
    readByZod: outcomeOf((body, options) => parseWithZod(schema, body, options), text),
  };
}

interface Outcome {
  value?: unknown;
  error?: unknown;
  drifts: Drift[];
}

function outcomeOf(parse: Parse<unknown>, text: string): Outcome {
  const drifts: Drift[] = [];
  const request = { method: 'GET', path: '/api/v2/thing' };
  try {
    const value = parse(JSON.parse(text), { request, onDrift: (drift) => drifts.push(drift) });
    return { value, drifts };
  } catch (error) {
    if (!isSchemaError(error)) throw error;
    const { message, path, expected, received } = error;
    return { error: { message, path, expected, received }, drifts };
  }
}

/** The keys of all objects in it. */
function keysOf(part: Part): string[] {
  if (typeof part === 'string') return [];
  return Object.entries(part).flatMap(([key, value]) => [key, ...keysOf(value)]);
}
