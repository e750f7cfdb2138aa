/** Describes, for an error message, a body that is not JSON. The message never quotes the body. */
export function describeBody(text: string | undefined): string {
  if (text === undefined) return 'a body longer than `maxResponseBytes`';
  if (text.trim() === '') return 'an empty body';
  return /^\s*</.test(text) ? 'HTML' : 'text that is not JSON';
}
