import { callListener } from '../utils/callListener.ts';
import { isSchemaError } from '../errors/guards.ts';
import type { Cart } from '../schemas/cart.ts';
import { type Drift, parseBody, type ParseOptions } from './parseBody.ts';
import { parseCartV2 } from './parseCartV2.ts';
import { activeCartsShape } from './shapes.ts';

/** @throws SchemaError if the body has no list of domains or of carts. */
export function parseActiveCarts(body: unknown, options: ParseOptions) {
  const { domains, carts } = parseBody(activeCartsShape, body, options);
  return { domains, carts: carts.flatMap((cart, index) => parseOne(cart, index, options)) };
}

function parseOne(body: unknown, index: number, options: ParseOptions): Cart[] {
  const report = (drift: Drift) => {
    const path = [`carts[${index}]`, drift.path].filter(Boolean).join('.');
    callListener(options.onDrift, { ...drift, path });
  };
  try {
    return [parseCartV2(body, { ...options, onDrift: report })];
  } catch (error) {
    if (!isSchemaError(error)) throw error;
    const { path, expected, received } = error;
    const endpoint = `${options.request.method} ${options.request.path}`;
    report({ endpoint, path, expected, received });
    return [];
  }
}
