/** A unique id. Not secret: on plain `http:` pages, which have no `randomUUID`, it can be guessed. */
export function createId(): string {
  return (
    globalThis.crypto?.randomUUID?.() ??
    `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  );
}
