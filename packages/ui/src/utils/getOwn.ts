/** What stands at a key that comes from outside; what every object inherits, as `constructor`, does not count. */
export function getOwn<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string | undefined,
): T | undefined {
  return record && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
