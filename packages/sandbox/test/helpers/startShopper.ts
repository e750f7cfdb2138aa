import type { StartSandboxOptions } from '../../src/node/index.ts';
import type { WireCart } from '../../src/wire/types.ts';
import {
  ACTIVE_DOMAINS,
  additionPath,
  cartPath,
  linePath,
  linesPath,
  POSTAL_CODE,
  promoCodesPath,
  shippingInfoPath,
  shippingMethodPath,
} from './paths.ts';
import { readResponse } from './readResponse.ts';
import { startTestSandbox } from './startTestSandbox.ts';

/** A device at a sandbox, with the calls that read and change its carts. */
export async function startShopper(options: StartSandboxOptions = {}) {
  const running = await startTestSandbox(options);
  const { access_token } = await running.openSession();

  const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    running.call(path, {
      method,
      headers: { 'x-firmly-authorization': access_token, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  const mutate = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<MutationResponse> => {
    const response = await send(method, path, body);
    return { status: response.status, cart: await response.json() };
  };

  return {
    ...running,
    access_token,
    send,
    refusal: (method: string, path: string, body?: unknown) =>
      readResponse(send(method, path, body)),
    add: (domain: string, sku: string, quantity: number | string = 1, body?: unknown) =>
      mutate('POST', additionPath(domain, sku, quantity), body),
    update: (domain: string, sku: string, body: unknown) =>
      mutate('PUT', linePath(domain, sku), body),
    clear: (domain: string) => mutate('DELETE', linesPath(domain)),
    addCodes: (domain: string, ...promo_codes: string[]) =>
      mutate('POST', promoCodesPath(domain), { promo_codes }),
    setPostalCode: async (postal_code: unknown) =>
      readResponse(send('POST', POSTAL_CODE, { postal_code })),
    shipTo: (domain: string, info: Readonly<Record<string, unknown>>) =>
      mutate('POST', shippingInfoPath(domain), info),
    shipBy: (domain: string, shipping_method: unknown) =>
      mutate('POST', shippingMethodPath(domain), { shipping_method }),
    clearCodes: (domain: string) => mutate('DELETE', promoCodesPath(domain)),
    read: async (domain: string): Promise<WireCart> => (await send('GET', cartPath(domain))).json(),
    activeDomains: async (): Promise<string[]> => {
      const { domains }: { domains: string[] } = await (await send('GET', ACTIVE_DOMAINS)).json();
      return domains;
    },
  };
}

/** The response to a mutation that succeeded. */
export interface MutationResponse {
  status: number;
  cart: WireCart;
}
