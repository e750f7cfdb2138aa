import type { FirmlyCartSetup } from '../../provider/FirmlyCartProvider.tsx';

// TypeScript reports a name that is missing: it would reach the element as an attribute.
const SETUP: Readonly<Record<keyof FirmlyCartSetup, true>> = {
  appId: true,
  baseUrl: true,
  client: true,
  queryClient: true,
  locale: true,
  messages: true,
  direction: true,
  theme: true,
  severities: true,
  domains: true,
  storeNames: true,
  readOnly: true,
  fastFirst: true,
  undoMs: true,
  keepAliveMs: true,
  checkoutHref: true,
  onCheckout: true,
  onEditShippingAddress: true,
  continueHref: true,
  components: true,
  onEvent: true,
  onError: true,
};

/** The props of a provider, and the others, which are those of an element. */
export function splitSetup<T extends FirmlyCartSetup>(
  all: T,
): { setup: FirmlyCartSetup; props: Omit<T, keyof FirmlyCartSetup> } {
  const setup: FirmlyCartSetup = {};
  const props = { ...all };
  for (const key of Object.keys(SETUP)) {
    if (!Object.hasOwn(all, key)) continue;
    Reflect.set(setup, key, Reflect.get(all, key));
    Reflect.deleteProperty(props, key);
  }
  return { setup, props };
}
