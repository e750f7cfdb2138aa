import type { Money } from '@firmly-kit/core';
import { formatMoney } from '@firmly-kit/core/money';
import { formatBadge, formatNumber } from '../../utils/formatNumber.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { getOwn } from '../../utils/getOwn.ts';
import type { FirmlyUI } from '../../provider/FirmlyUIContext.ts';

/** What is known of a store besides its domain; what is not known is left out. */
export interface DomainSwitcherStore {
  /** @default its short form in `names`, or the domain */
  name?: string | undefined;
  /** How many items its cart holds; what is no such number is not known. */
  count?: number | undefined;
  /** What its cart comes to, as the API gives it. */
  total?: Money | undefined;
  /** Whether its cart is being read. Figures that are known stay. */
  loading?: boolean | undefined;
  /** Why its cart could not be read. */
  error?: unknown;
}

/** A store as a shopper reads it. */
export interface Store {
  domain: string;
  name: string;
  status: 'loading' | 'error' | 'ready';
  /** The bare number of items: `1,204`. */
  number: string | undefined;
  /** The same where there is little room: `99+`. */
  badge: string | undefined;
  /** The same in words: `1,204 items`. */
  count: string | undefined;
  total: string | undefined;
  /** All of it, spoken: `Luma Gift Shop, 3 items, $66.00`. */
  label: string;
}

/** Each store once, in the order of the domains; of two with one name, each with its domain. */
export function toStoreOptions(
  domains: readonly string[],
  names: Readonly<Record<string, string>> | undefined,
  stores: Readonly<Record<string, DomainSwitcherStore>> | undefined,
  ui: FirmlyUI,
): Store[] {
  const known = [...new Set(domains)].map((domain) => {
    const store = getOwn(stores, domain) ?? {};
    return { domain, store, name: store.name?.trim() || getOwn(names, domain)?.trim() || domain };
  });
  return known.map(({ domain, store, name }) => {
    const isAmbiguous = known.some((other) => other.name === name && other.domain !== domain);
    return toStore(domain, isAmbiguous ? `${name} (${domain})` : name, store, ui);
  });
}

function toStore(
  domain: string,
  name: string,
  store: DomainSwitcherStore,
  { locale, messages }: FirmlyUI,
): Store {
  const items = isCount(store.count) ? store.count : undefined;
  const number = items === undefined ? undefined : formatNumber(items, locale);
  const count = items === undefined ? undefined : messages.itemCount(items, number ?? '');
  const total = formatMoney(store.total, { locale }) ?? undefined;
  const status = getStatus(store, count ?? total);
  const details = {
    loading: [messages.loadingStore],
    error: [messages.storeFailed],
    ready: [count, total],
  }[status];
  return {
    domain,
    name,
    status,
    number,
    badge: items === undefined ? undefined : formatBadge(items, locale),
    count,
    total,
    label: messages.details([name, ...details].filter((part) => part !== undefined)),
  };
}

const isCount = (count: number | undefined) => Number.isFinite(count) && Number(count) >= 0;

function getStatus({ error, loading }: DomainSwitcherStore, known: string | undefined) {
  if (isPresent(error)) return 'error';
  return loading && known === undefined ? 'loading' : 'ready';
}
