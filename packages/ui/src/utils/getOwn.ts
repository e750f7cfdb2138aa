/** Looks up a key that the API or the app chose. Ignores inherited properties such as `constructor`. */
export function getOwn<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string | undefined,
): T | undefined {
  return record && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
