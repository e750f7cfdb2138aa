const logged = new Set<string>();

/** Tells the developer, in the console, how to fix a mistake. Once per page for each text. */
export function logOnce(text: string): void {
  if (logged.has(text)) return;
  logged.add(text);
  // oxlint-disable-next-line no-console
  console.error(`firmly-kit: ${text}`);
}
