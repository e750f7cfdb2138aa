import { expect, test } from 'vitest';
import { STAGING } from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';

test('promo codes are applied, refused and cleared, with their own pending state and error', async () => {
  const { result, gate, settled, act } = await renderCartEditorOverHttp(STAGING);
  await act(() => result.current.addPromoCode('NO-SUCH-CODE'));
  await settled();
  expect(result.current.errors.promoCodes).toMatchObject({ code: 'ErrorInvalidPromoCode' });
  gate.hold(isCartMutation);
  await act(() => result.current.addPromoCode('SAVE10'));
  expect(result.current.pending).toMatchObject({ promoCodes: true, totals: true, lines: false });
  expect(result.current.errors.promoCodes).toBeNull();
  gate.releaseAll();
  await settled();
  expect(result.current.cart?.coupons).toEqual(['SAVE10']);
  await act(() => result.current.clearPromoCodes());
  await settled();
  expect(result.current.cart?.coupons ?? []).toEqual([]);
});

test('the error of a promo code shows in errors.promoCodes and nowhere else', async () => {
  const { result, settled, act } = await renderCartEditor();
  await act(() => result.current.addPromoCode('NOPE'));
  await settled();
  expect(result.current.errors).toMatchObject({
    promoCodes: { code: 'ErrorInvalidPromoCode' },
    cart: null,
  });
  expect(result.current.lines.map(({ error }) => error)).toEqual([null, null, null, null]);
});
