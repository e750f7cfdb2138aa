import type { Context } from 'hono';
import type { CartDraft } from '../cart/CartDraft.ts';
import { priceCart } from '../cart/priceCart.ts';
import type { Store } from '../cart/Store.ts';
import type { ScenarioEnv } from '../scenarios/ScenarioEnv.ts';
import type { Inventory } from '../state/inventory.ts';
import type { SandboxState } from '../state/SandboxState.ts';
import { ApiException } from '../utils/ApiException.ts';
import { clientClosedRequest } from '../utils/clientClosedRequest.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { readJsonBody } from '../utils/readJsonBody.ts';
import type { WireCart } from '../wire/types.ts';
import { requireDeviceAndStore } from './requireDeviceAndStore.ts';

/** The data that an edit may read besides the cart. */
export interface EditContext {
  store: Store;
  inventory: Inventory;
  /** The request's JSON. */
  body: Readonly<Record<string, unknown>>;
}

/** Returns the changed cart. @throws ApiException or BodyError, and then nothing is stored. */
export type CartEdit = (draft: CartDraft, context: EditContext) => CartDraft;

/**
 * Applies one mutation and responds with the whole cart, in the shape that `toBody` gives it.
 *
 * As in the real service, nothing guards a cart against a second mutation: the latency passes between reading and storing.
 * If two mutations overlap, the one stored later undoes the other.
 */
export async function handleCartMutation(
  c: Context<ScenarioEnv>,
  state: SandboxState,
  edit: CartEdit,
  toBody: (store: Store, cart: WireCart) => object = (_, cart) => cart,
): Promise<Response> {
  const { device, store } = requireDeviceAndStore(c, state);
  const body = await readJsonBody(c);
  const draft = device.carts.beginMutation(store);
  // The contract requires a 409 without naming its code. This name is ours.
  if (draft.orderNumber !== undefined) {
    throw new ApiException(409, 'ErrorCartSubmitted', 'The cart is submitted and cannot change.');
  }
  const edited = edit(draft, { store, inventory: state.inventory, body });
  const waitForLatency = c.get('waitForLatency');
  // Awaiting `undefined` would let the next request in between, and mutations would be lost at random.
  if (waitForLatency) await waitForLatency();
  if (c.req.raw.signal.aborted) return clientClosedRequest();
  return jsonResponse(toBody(store, priceCart(store, device.carts.finishMutation(store, edited))));
}
