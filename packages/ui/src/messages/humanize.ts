/** A code in words: `checkout_blocked` becomes "Checkout blocked". */
export function humanize(code: string): string {
  const words = code.trim().replaceAll(/[_-]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
