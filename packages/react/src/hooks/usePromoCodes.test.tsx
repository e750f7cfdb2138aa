import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP } from '../../test/helpers/catalogue.ts';
import { createShopperWithResponses } from '../../test/helpers/createShopper.tsx';
import { useCart, usePromoCodes } from '../index.ts';

test('usePromoCodes reads the codes from promo_codes when coupons is empty', async () => {
  const { wrapper } = createShopperWithResponses(() => ({
    line_items: [],
    coupons: [],
    promo_codes: ['TEN'],
  }));
  const { result } = await renderHook(
    () => ({ cart: useCart(SHOP), promoCodes: usePromoCodes(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  expect(result.current.promoCodes.codes).toEqual(['TEN']);
});
