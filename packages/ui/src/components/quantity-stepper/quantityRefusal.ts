import type { Messages } from '../../messages/Messages.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { clampToStep, type QuantityRange } from './quantityRange.ts';

/** Why a typed quantity is refused. Undefined for a quantity of the range. Nothing is rounded. */
export function quantityRefusal(
  typed: number | undefined,
  range: QuantityRange,
  messages: Messages,
  locale: string,
): string | undefined {
  const { min, max, step } = range;
  const nearest = clampToStep(typed ?? min, range);
  if (typed === nearest) return undefined;
  const write = (quantity: number) => formatNumber(quantity, locale);
  if (typed !== undefined && typed > max) return messages.quantityAtMost(write(nearest));
  if (typed !== undefined && typed < min) return messages.quantityAtLeast(write(min));
  return Number.isInteger(min) && Number.isInteger(step) && !Number.isInteger(typed)
    ? messages.wholeNumbersOnly
    : messages.quantitySteps(write(step), write(min));
}
