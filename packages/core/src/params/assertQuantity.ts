import { InvalidParameterError } from '../errors/InvalidParameterError.ts';

/** @throws InvalidParameterError if `quantity` is not a whole number of at least `min`. */
export function assertQuantity(quantity: number, min: number): void {
  if (Number.isSafeInteger(quantity) && quantity >= min) return;
  const received = typeof quantity === 'number' ? quantity : `a value of type ${typeof quantity}`;
  throw new InvalidParameterError(
    'quantity',
    `firmly-kit: ${received} is not a quantity, so no request was sent. ` +
      `Give a whole number, ${min} or more.`,
  );
}
