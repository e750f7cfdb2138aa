import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A random UUID v4. `crypto.randomUUID` is missing on insecure origins, `getRandomValues` is not. */
export function randomUuid(): string {
  return formatUuid(crypto.getRandomValues(new Uint8Array(16)));
}

/** A UUID that is always the same for the same name, so that cart and line ids survive a restart. */
export function stableUuid(name: string): string {
  return formatUuid(sha256(utf8ToBytes(name)).subarray(0, 16));
}

function formatUuid(bytes: Uint8Array): string {
  const hex = bytesToHex(bytes);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
