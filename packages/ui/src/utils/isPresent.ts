/** Whether a value is neither undefined nor null. TanStack Query's `error` is null if there is none. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
