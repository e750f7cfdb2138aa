import { expect, test } from 'vitest';
import { isConflict, isNotEnoughStock, isPromoCodeError } from './guards.ts';
import { HttpError } from './HttpError.ts';

const guards = { isConflict, isNotEnoughStock, isPromoCodeError };

test.each([
  [409, 'ErrorCartSubmitted', ['isConflict']],
  [409, undefined, ['isConflict']],
  [400, 'ErrorNotEnoughStock', ['isNotEnoughStock']],
  [422, 'ErrorNotEnoughStock', ['isNotEnoughStock']],
  [400, 'ErrorInvalidPromoCode', ['isPromoCodeError']],
  [422, 'ErrorPromoNotAvailable', ['isPromoCodeError']],
  [422, 'ErrorClearPromoCodeNotAllowed', ['isPromoCodeError']],
  [422, 'ErrorInvalidPromoCodeFormat', []],
  [422, undefined, []],
  [400, 'ErrorInvalidInputBody', []],
])('a %s %s is %j', (status, code, names) => {
  const error = new HttpError({ status, code });
  const matching = Object.entries(guards).filter(([, guard]) => guard(error));
  expect(matching.map(([name]) => name)).toEqual(names);
  for (const guard of Object.values(guards)) expect(guard({ status, code })).toBe(false);
});
