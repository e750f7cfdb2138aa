export interface QuantityRange {
  /** The least that can be had. */
  min: number;
  max: number;
  step: number;
  /** Whether nothing can be had too. */
  allowZero: boolean;
}

/** What a range can be, whatever came as props: a step above 0, and a `max` that is not below `min`. */
export function normalizeRange({ min, max, step, allowZero }: QuantityRange): QuantityRange {
  const least = min > 0 && Number.isFinite(min) ? min : 1;
  return {
    min: least,
    max: Math.max(least, Number.isNaN(max) ? Infinity : max),
    step: step > 0 && Number.isFinite(step) ? step : 1,
    allowZero,
  };
}

/** The quantity nearest to a requested that can be had: nothing, or `min` and whole steps from there, at most `max`. */
export function clampToStep(
  requested: number,
  { min, max, step, allowZero }: QuantityRange,
): number {
  if (requested <= 0 && allowZero) return 0;
  const steps = Math.round((Math.min(Math.max(requested, min), max) - min) / step);
  return snapToStep(Math.min(steps, Math.floor((max - min) / step)), { min, max, step });
}

/** One step up or down from a quantity, which need not be one that can be had. */
export function nextQuantity(from: number, direction: 1 | -1, range: QuantityRange): number {
  const { min, step } = range;
  if (from < min) return clampToStep(direction === 1 ? min : 0, range);
  const steps = (from - min) / step;
  const next = direction === 1 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  return next < 0 ? clampToStep(0, range) : clampToStep(snapToStep(next, range), range);
}

// What 3 × 0.1 leaves behind would be sent to the store.
function snapToStep(steps: number, { min, max, step }: Omit<QuantityRange, 'allowZero'>): number {
  const quantity = Number((min + steps * step).toFixed(6));
  return Math.min(Math.max(quantity, min), max);
}
