export type StoreNames = Readonly<Record<string, string>> | null | undefined;

/** The app's own name of a store. Undefined if it has none. */
export function storeNameOf(domain: string, storeNames: StoreNames): string | undefined {
  return storeNames && Object.hasOwn(storeNames, domain) ? storeNames[domain] : undefined;
}
