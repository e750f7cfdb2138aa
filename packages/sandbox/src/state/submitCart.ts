import { requireStore } from '../catalogue/findStore.ts';
import type { DeviceStore } from './deviceStore.ts';

/**
 * Submits every device's cart at a store.
 *
 * @throws TypeError if there is no such store, or no device has a cart there that can be submitted.
 */
export function submitCart(devices: DeviceStore, domain: unknown): void {
  const store = requireStore(domain);
  const submitted = devices.all().filter(({ carts }) => carts.submit(store));
  if (submitted.length === 0) {
    throw new TypeError(`No device has a cart at ${store.domain} that could be submitted.`);
  }
}
