import { createNetworkGate } from '../../../react/test/helpers/networkGate.ts';
import { startShopper } from './startShopper.ts';

/** A shopper whose network holds the requests that a test chooses. */
export function startGatedShopper() {
  const gate = createNetworkGate(async (input, init) => shopper.sandbox.fetch(input, init));
  const shopper = startShopper({}, { fetch: gate.fetch });
  return { ...shopper, gate };
}
