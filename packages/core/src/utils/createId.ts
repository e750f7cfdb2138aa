/** Unique, not secret: pages on plain `http:` have no `randomUUID`. */
export function createId(): string {
  return (
    globalThis.crypto?.randomUUID?.() ??
    `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  );
}
