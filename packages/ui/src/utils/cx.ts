/** Joins class names, leaving out those that are not there. */
export function cx(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
