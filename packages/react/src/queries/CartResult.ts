import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import type { QueryObserverResult } from '@tanstack/react-query';

type QueryResult = QueryObserverResult<Cart, GetCartErrorType>;

/** One of several stores' carts, with its own state. Stays the same object while nothing in it changes. */
// A class: TanStack Query's structural sharing of combined results copies plain objects, and the carts in them.
export class CartResult {
  readonly domain: string;
  readonly cart: Cart | undefined;
  readonly error: GetCartErrorType | null;
  readonly status: QueryResult['status'];
  readonly isFetching: boolean;
  /** With `fastFirst`: `cart` is the fast response. The full one has not arrived, or has failed. */
  readonly isFast: boolean;
  readonly refetch: QueryResult['refetch'];

  constructor(domain: string, full: QueryResult, fast?: QueryResult) {
    this.domain = domain;
    this.cart = full.data ?? fast?.data;
    this.error = full.error;
    this.isFast = full.data === undefined && this.cart !== undefined;
    this.status = this.isFast && full.status === 'pending' ? 'success' : full.status;
    this.isFetching = full.isFetching;
    this.refetch = full.refetch;
  }
}

/**
 * Combines query results to one `CartResult` per domain: first a full result for each of `domains`, then a fast one for
 * each of `fastDomains`. Reuses each result of `previous` that did not change, and stores the new ones there.
 */
export function combineCartResults(
  domains: readonly string[],
  fastDomains: readonly string[],
  previous: Map<string, CartResult>,
) {
  const fastIndexes = new Map(fastDomains.map((domain, index) => [domain, domains.length + index]));
  return (results: readonly QueryResult[]): CartResult[] =>
    results.slice(0, domains.length).map((full, index) => {
      const domain = domains[index] ?? '';
      const next = new CartResult(domain, full, results[fastIndexes.get(domain) ?? -1]);
      const last = previous.get(domain);
      const result = last && isSame(last, next) ? last : next;
      previous.set(domain, result);
      return result;
    });
}

function isSame(a: CartResult, b: CartResult): boolean {
  return (
    a.cart === b.cart &&
    a.error === b.error &&
    a.status === b.status &&
    a.isFetching === b.isFetching &&
    a.isFast === b.isFast &&
    a.refetch === b.refetch
  );
}
