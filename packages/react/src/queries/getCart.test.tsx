import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { expect, expectTypeOf, test } from 'vitest';
import { STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { cartQueryKey, cartQueryOptions, useCarts, useSuspenseCart } from '../index.ts';

test('cartQueryOptions fits TanStack Query’s hooks, suspense ones too, and infers data and error', () => {
  const { client } = createShopper();
  const options = cartQueryOptions(client, { domain: STAGING });
  const useIt = () => useSuspenseQuery(options);
  expectTypeOf<ReturnType<typeof useIt>['data']>().toEqualTypeOf<Cart>();
  expectTypeOf<ReturnType<typeof useIt>['error']>().toEqualTypeOf<GetCartErrorType | null>();
  expectTypeOf(useCarts).returns.items.toHaveProperty('cart').toEqualTypeOf<Cart | undefined>();
  expectTypeOf(useSuspenseCart<number>)
    .returns.toHaveProperty('data')
    .toEqualTypeOf<number>();
  expect(options.queryKey).toEqual(cartQueryKey(client, { domain: STAGING }));
});
