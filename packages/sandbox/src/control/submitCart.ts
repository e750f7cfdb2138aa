import { readJsonBody } from '../http/readJsonBody.ts';
import { CONTROL_PREFIX } from '../paths.ts';
import type { Route } from '../routes/Route.ts';
import { submitCart as submit } from '../submitCart.ts';
import { orRefuse } from './orRefuse.ts';

/** Makes an order of the cart at a store: `{ domain }`. */
export const submitCart: Route = {
  method: 'POST',
  path: `${CONTROL_PREFIX}/submit-cart`,
  async handle(c, { devices }) {
    const { domain } = await readJsonBody(c);
    orRefuse(() => submit(devices, domain));
    return new Response(null, { status: 204 });
  },
};
