/** Wraps a text in U+2068 and U+2069, so that its direction and that of the sentence around it do not reorder each other. */
export function isolateBidi(text: string): string {
  return `\u2068${text}\u2069`;
}
