/** Joins class names. Skips undefined and empty ones. */
export function cx(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
