import type { Route } from '../http/Route.ts';
import { submitCart as submit } from '../state/submitCart.ts';
import { readJsonBody } from '../utils/readJsonBody.ts';
import { CONTROL_PREFIX } from '../wire/paths.ts';
import { toBadRequest } from './toBadRequest.ts';

/** Submits every device's cart at a store: `{ domain }`. */
export const submitCart: Route = {
  method: 'POST',
  path: `${CONTROL_PREFIX}/submit-cart`,
  async handle(c, { devices }) {
    const { domain } = await readJsonBody(c);
    toBadRequest(() => submit(devices, domain));
    return new Response(null, { status: 204 });
  },
};
