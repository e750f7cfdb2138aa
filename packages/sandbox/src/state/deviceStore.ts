import { randomUuid } from '../utils/uuid.ts';
import { type CartStore, createCartStore, type CreateCartStoreParameters } from './cartStore.ts';

/** The browser of a shopper, named by its session token. */
export interface Device {
  readonly id: string;
  readonly carts: CartStore;
}

/** Every device that this sandbox has created. */
export interface DeviceStore {
  /** A new device, which starts with the seeded carts. */
  create(): Device;
  all(): Device[];
  find(id: string): Device | undefined;
  clear(): void;
}

export function createDeviceStore(carts: CreateCartStoreParameters): DeviceStore {
  const devices = new Map<string, Device>();
  return {
    create() {
      const device = { id: randomUuid(), carts: createCartStore(carts) };
      devices.set(device.id, device);
      return device;
    },
    all: () => [...devices.values()],
    find: (id) => devices.get(id),
    clear: () => devices.clear(),
  };
}
