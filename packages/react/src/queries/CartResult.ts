import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import type { QueryObserverResult } from '@tanstack/react-query';
import { isFastAnswer } from './getCart.ts';

type QueryResult = QueryObserverResult<Cart, GetCartErrorType>;

/** One store's cart among several, with a state of its own. Stays the same object while nothing in it changes. */
// A class, since TanStack's sharing of combined results would take plain objects apart, and the carts in them.
export class CartResult {
  readonly domain: string;
  readonly cart: Cart | undefined;
  readonly error: GetCartErrorType | null;
  readonly status: QueryResult['status'];
  readonly isFetching: boolean;
  /** With `fastFirst`: the cart is the fast answer, and the full one still to come. */
  readonly isFast: boolean;
  readonly refetch: QueryResult['refetch'];

  constructor(domain: string, result: QueryResult) {
    this.domain = domain;
    this.cart = result.data;
    this.error = result.error;
    this.status = result.status;
    this.isFetching = result.isFetching;
    this.isFast = isFastAnswer(result);
    this.refetch = result.refetch;
  }
}

/** Makes of the results of several stores their carts, each the same object as the last time if nothing in it changed. */
export function combineCartResults(domains: readonly string[]) {
  const known = new Map<string, CartResult>();
  return (results: readonly QueryResult[]): CartResult[] =>
    results.map((result, index) => {
      const domain = domains[index] ?? '';
      const next = new CartResult(domain, result);
      const last = known.get(domain);
      const kept = last && isSame(last, next) ? last : next;
      known.set(domain, kept);
      return kept;
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
