import { expect } from 'vitest';
import type { StartSandboxOptions } from '../../src/node/index.ts';
import type { WireCart } from '../../src/wire/types.ts';
import { ACTIVE_DOMAINS, answerOf, cartOf, startTestSandbox } from './startTestSandbox.ts';

/** A device at a sandbox, with the calls that write to its carts. */
export async function startShopper(options: StartSandboxOptions = {}) {
  const running = await startTestSandbox(options);
  const { access_token } = await running.openSession();

  const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    running.call(path, {
      method,
      headers: { 'x-firmly-authorization': access_token, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  const write = async (method: string, path: string, body?: unknown): Promise<Written> => {
    const response = await send(method, path, body);
    return { status: response.status, cart: await response.json() };
  };

  return {
    ...running,
    access_token,
    send,
    refusal: (method: string, path: string, body?: unknown) => answerOf(send(method, path, body)),
    add: (domain: string, sku: string, quantity: number | string = 1, body?: unknown) =>
      write('POST', additionOf(domain, sku, quantity), body),
    update: (domain: string, sku: string, body: unknown) => write('PUT', lineOf(domain, sku), body),
    clear: (domain: string) => write('DELETE', linesOf(domain)),
    addCodes: (domain: string, ...promo_codes: string[]) =>
      write('POST', codesOf(domain), { promo_codes }),
    clearCodes: (domain: string) => write('DELETE', codesOf(domain)),
    read: async (domain: string): Promise<WireCart> => (await send('GET', cartOf(domain))).json(),
    activeDomains: async (): Promise<string[]> => {
      const { domains }: { domains: string[] } = await (await send('GET', ACTIVE_DOMAINS)).json();
      return domains;
    },
  };
}

/** A write that was done, and its answer. */
export interface Written {
  status: number;
  cart: WireCart;
}

export const linesOf = (domain: string) => `${cartOf(domain)}/line-items`;
export const lineOf = (domain: string, sku: string) =>
  `${linesOf(domain)}/${encodeURIComponent(sku)}`;
export const additionOf = (domain: string, sku: string, quantity: number | string) =>
  `${lineOf(domain, sku)}/quantity/${quantity}`;
export const codesOf = (domain: string) => `${cartOf(domain)}/promo-codes`;

/** An error as every cart endpoint words it. */
export const refused = (status: number, error: string) => ({
  status,
  body: { code: status, error, description: expect.any(String) },
});

/** What a cart holds: each line's sku and quantity. */
export const linesIn = ({ line_items }: WireCart) =>
  line_items.map(({ sku, quantity }) => [sku, quantity]);
