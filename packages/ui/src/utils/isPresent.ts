/** Whether there is an error: null is TanStack Query's way to say that there is none. */
export function isPresent(error: unknown): boolean {
  return error !== undefined && error !== null;
}
