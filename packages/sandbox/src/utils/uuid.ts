/** A random UUID v4. `crypto.randomUUID` is missing on insecure origins, `getRandomValues` is not. */
export function randomUuid(): string {
  return formatUuid([...crypto.getRandomValues(new Uint32Array(4))]);
}

/** A UUID that is always the same for the same name, so that cart and line ids survive a restart. */
export function stableUuid(name: string): string {
  return formatUuid([0, 1, 2, 3].map((part) => hash(`${part}${name}`)));
}

/** FNV-1a in 32 bits: Web Crypto's digests are asynchronous, and nothing here needs to be secret. */
function hash(text: string): number {
  let result = 0x81_1c_9d_c5;
  for (const character of text) {
    result = Math.imul(result ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  return result >>> 0;
}

/** @param words Four whole numbers of 32 bits. */
function formatUuid(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
