import type { Route } from '../http/Route.ts';
import { readJsonBody } from '../utils/readJsonBody.ts';
import { CONTROL_PREFIX } from '../wire/paths.ts';
import { toBadRequest } from './toBadRequest.ts';

/** Discontinues a product: `{ domain, sku }`. */
export const discontinue: Route = {
  method: 'POST',
  path: `${CONTROL_PREFIX}/discontinue`,
  async handle(c, { inventory }) {
    const { domain, sku } = await readJsonBody(c);
    toBadRequest(() => inventory.discontinue(domain, sku));
    return new Response(null, { status: 204 });
  },
};
