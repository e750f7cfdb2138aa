// @ts-check

/**
 * The most requests that went one after the other: each began after the one before had ended.
 *
 * @param {readonly { start: number, end?: number | undefined }[]} requests In milliseconds.
 */
export function longestChain(requests) {
  const byEnd = requests.toSorted((a, b) => (a.end ?? Infinity) - (b.end ?? Infinity));
  let count = 0;
  let lastEnd = -Infinity;
  for (const { start, end = Infinity } of byEnd) {
    if (start < lastEnd) continue;
    count += 1;
    lastEnd = end;
  }
  return count;
}
