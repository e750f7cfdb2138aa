import { type Carts, createCarts, type CreateCartsParameters } from './cartStore.ts';
import { randomUuid } from '../utils/uuid.ts';

/** One shopper's browser, as a session token names it. */
export interface Device {
  readonly id: string;
  readonly carts: Carts;
}

/** Every device this sandbox has met. */
export interface Devices {
  /** A new device, which starts with the seeded carts. */
  create(): Device;
  all(): Device[];
  find(id: string): Device | undefined;
  clear(): void;
}

export function createDevices(carts: CreateCartsParameters): Devices {
  const devices = new Map<string, Device>();
  return {
    create() {
      const device = { id: randomUuid(), carts: createCarts(carts) };
      devices.set(device.id, device);
      return device;
    },
    all: () => [...devices.values()],
    find: (id) => devices.get(id),
    clear: () => devices.clear(),
  };
}
