const PREFIX = 'firmly-kit: ';

const logged = new Set<string>();

/** Tells the developer, in the console, how to fix a mistake. Once per page for each text. */
export function logOnce(text: string): void {
  if (logged.has(text)) return;
  logged.add(text);
  // The messages of core's errors begin with the name already.
  const message = text.startsWith(PREFIX) ? text : PREFIX + text;
  // oxlint-disable-next-line no-console
  console.error(message);
}
