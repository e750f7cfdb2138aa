import { createCart } from '../lib/createCart.mjs';
import type { Conditions } from './figures/Conditions.ts';

export interface Api {
  fetch: typeof globalThis.fetch;
  /** Changes the cart as another device does: the next read shows it. */
  setQuantity: (sku: string, quantity: number) => void;
  /** Resolves when a request is ready to be answered, with the function that answers it. */
  nextResponse: () => Promise<() => void>;
}

/** The cart of one store: it is read, and the quantity of one line is changed. Each answer waits until it is let through. */
export function createApi({ lines, titles }: Conditions): Api {
  const quantities: Record<string, number> = {};
  const waiting = createQueue<() => void>();
  return {
    fetch: async (input, init) => {
      if (init?.method === 'PUT') Object.assign(quantities, await readChange(input, init));
      const body = JSON.stringify(createCart(lines, { titles, quantities }));
      await new Promise<void>((resolve) => waiting.push(resolve));
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    },
    setQuantity: (sku, quantity) => {
      quantities[sku] = quantity;
    },
    nextResponse: waiting.shift,
  };
}

/** A queue that can be read before there is something in it. */
function createQueue<T>() {
  const items: T[] = [];
  const readers: ((item: T) => void)[] = [];
  return {
    push: (item: T) => {
      const read = readers.shift();
      if (read) read(item);
      else items.push(item);
    },
    shift: () =>
      new Promise<T>((resolve) => {
        const item = items.shift();
        if (item === undefined) readers.push(resolve);
        else resolve(item);
      }),
  };
}

/** The kit names the line in the path, as the API wants it; the floor names it in the body. */
async function readChange(input: RequestInfo | URL, init: RequestInit) {
  const request = new Request(input, init);
  const { sku, quantity } = await request.json();
  return { [sku ?? new URL(request.url).pathname.split('/').at(-1)]: quantity };
}
