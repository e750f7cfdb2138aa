/** Keeps an inserted text and the right-to-left sentence around it from tearing each other apart: U+2068 and U+2069. */
export function isolateBidi(text: string): string {
  return `\u2068${text}\u2069`;
}
