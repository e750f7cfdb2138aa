/** Describes, for an error message, a body that is not JSON. The message never quotes the body. */
export function describeBody(text: string): string {
  if (text.trim() === '') return 'an empty body';
  return /^\s*</.test(text) ? 'HTML' : 'text that is not JSON';
}
