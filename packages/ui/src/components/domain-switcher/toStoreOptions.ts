import type { Money } from '@firmly-kit/core';
import { formatMoney } from '@firmly-kit/core/money';
import type { Messages } from '../../messages/Messages.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { formatBadge, formatNumber } from '../../utils/formatNumber.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { getOwn } from '../../utils/getOwn.ts';
import type { FirmlyUI } from '../../provider/FirmlyUIContext.ts';

/** A store of a `DomainSwitcher`. Unknown fields are left out. */
export interface DomainSwitcherStore {
  /** @default its name in `names`, else the domain */
  name?: string | undefined;
  /** The number of items in its cart. Negative and non-finite numbers are ignored. */
  count?: number | undefined;
  /** The total of its cart, as the API returns it. */
  total?: Money | undefined;
  /** Its cart is loading. A known count and total stay visible. @default false */
  loading?: boolean | undefined;
  /** Why its cart could not be loaded. */
  error?: unknown;
}

/** A store with its texts. */
export interface Store {
  domain: string;
  name: string;
  status: 'loading' | 'error' | 'ready';
  /** The number of items: `1,204`. */
  number: string | undefined;
  /** The number of items on a badge: `99+`. */
  badge: string | undefined;
  /** The number of items in words: `1,204 items`. */
  count: string | undefined;
  total: string | undefined;
  /** Accessible name: `Luma Gift Shop, 3 items, $66.00`. */
  label: string;
}

/** Each store once, in the order of `domains`. Stores with the same name get their domain added to it. */
export function toStoreOptions(
  domains: readonly string[],
  names: Readonly<Record<string, string>> | undefined,
  stores: Readonly<Record<string, DomainSwitcherStore>> | undefined,
  ui: FirmlyUI,
): Store[] {
  const known = [...new Set(domains)].map((domain) => {
    const store = getOwn(stores, domain) ?? {};
    const [own, short] = [store.name, getOwn(names, domain)].map(decodeEntities);
    return { domain, store, name: own || short || domain };
  });
  const firsts = new Map(known.toReversed().map(({ domain, name }) => [name, domain]));
  const ambiguous = new Set(
    known.flatMap(({ domain, name }) => (firsts.get(name) === domain ? [] : [name])),
  );
  return known.map(({ domain, store, name }) =>
    toStore(domain, ambiguous.has(name) ? `${name} (${domain})` : name, store, ui),
  );
}

function toStore(
  domain: string,
  name: string,
  store: DomainSwitcherStore,
  { locale, messages }: FirmlyUI,
): Store {
  const { number, badge, count } = writeCount(store.count, locale, messages);
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
    badge,
    count,
    total,
    label: messages.details([name, ...details].filter((part) => part !== undefined)),
  };
}

function writeCount(
  count: number | undefined,
  locale: string,
  messages: Messages,
): Partial<Pick<Store, 'number' | 'badge' | 'count'>> {
  if (count === undefined || !(count >= 0 && count < Infinity)) return {};
  const number = formatNumber(count, locale);
  return {
    number,
    badge: formatBadge(count, locale),
    count: messages.itemCount(count, number),
  };
}

function getStatus({ error, loading }: DomainSwitcherStore, known: string | undefined) {
  if (isPresent(error)) return 'error';
  return loading && known === undefined ? 'loading' : 'ready';
}
