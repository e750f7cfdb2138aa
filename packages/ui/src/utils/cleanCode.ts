/** Without the invisible characters that are copied with a code: zero-width spaces, soft hyphens, direction marks. */
export function cleanCode(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').trim();
}
