/** What a body is that is not the JSON it should be: for messages, which never quote it. */
export function describeBody(text: string): string {
  if (text.trim() === '') return 'an empty body';
  return /^\s*</.test(text) ? 'HTML' : 'text that is not JSON';
}
