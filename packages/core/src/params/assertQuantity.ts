import { InvalidParameterError } from '../errors/InvalidParameterError.ts';

/** @throws InvalidParameterError for what is no whole number from `least` on. */
export function assertQuantity(quantity: number, least: number): void {
  if (Number.isSafeInteger(quantity) && quantity >= least) return;
  const given = typeof quantity === 'number' ? quantity : `a value of type ${typeof quantity}`;
  throw new InvalidParameterError(
    'quantity',
    `firmly-kit: ${given} is not a quantity, so no request was sent. ` +
      `Give a whole number, ${least} or more.`,
  );
}
