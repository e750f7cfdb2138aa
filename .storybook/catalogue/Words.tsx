/** A sentence of Markdown in which only code is marked. */
export function Words({ children }: { children: string }) {
  // Between backticks stands every second part.
  return children
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
