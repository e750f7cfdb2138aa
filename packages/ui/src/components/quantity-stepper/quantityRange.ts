export interface QuantityRange {
  /** The smallest quantity above 0. */
  min: number;
  max: number;
  step: number;
  /** Whether 0 is a quantity too. */
  allowZero: boolean;
}

/** A valid range from any props: `min` and `step` are above 0, and `max` is not below `min`. */
export function normalizeRange({ min, max, step, allowZero }: QuantityRange): QuantityRange {
  const validMin = min > 0 && Number.isFinite(min) ? min : 1;
  return {
    min: validMin,
    max: Math.max(validMin, Number.isNaN(max) ? Infinity : max),
    step: step > 0 && Number.isFinite(step) ? step : 1,
    allowZero,
  };
}

/** The quantity of the range that is nearest to the requested one. */
export function clampToStep(requested: number, range: QuantityRange): number {
  const { min, max, step, allowZero } = range;
  if (requested <= 0 && allowZero) return 0;
  const steps = Math.round((Math.min(Math.max(requested, min), max) - min) / step);
  return snapToStep(Math.min(steps, Math.floor((max - min) / step)), range);
}

/** The quantity one step above or below `from`, which may lie outside the range. At the range's end, that end. */
export function nextQuantity(from: number, direction: 1 | -1, range: QuantityRange): number {
  const { min, step } = range;
  if (from < min) return clampToStep(direction === 1 ? min : 0, range);
  const steps = (from - min) / step;
  const next = direction === 1 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  return next < 0 ? clampToStep(0, range) : clampToStep(snapToStep(next, range), range);
}

// 3 × 0.1 is not 0.3. Rounded to 6 decimals, it is.
function snapToStep(steps: number, { min, max, step }: QuantityRange): number {
  const quantity = Number((min + steps * step).toFixed(6));
  return Math.min(Math.max(quantity, min), max);
}
