/**
 * Reads a body as `response.text()` does, but no more than `maxBytes`, counted after decompression.
 *
 * @returns Undefined if the body is longer. The rest of it is cancelled.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  // React Native, and some apps' own `fetch`, have no readable body, or have no decoder for it.
  const reader = globalThis.TextDecoder && response.body?.getReader?.();
  if (!reader) {
    const text = await response.text();
    return text.length > maxBytes ? undefined : text;
  }
  const decoder = new TextDecoder();
  let text = '';
  for (let left = maxBytes; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.byteLength;
    if (left < 0) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
