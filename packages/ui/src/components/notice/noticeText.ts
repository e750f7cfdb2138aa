import type { Notice } from '@firmly-kit/core';
import type { Messages } from '../../messages/Messages.ts';

/** The store's own sentence, else what its code means, else the code made readable: `PRICE_CHANGED`, "Price changed". */
export function noticeText(
  { code, message }: Notice,
  { noticeCodes }: Messages,
): string | undefined {
  if (message?.trim()) return message;
  if (!code?.trim()) return undefined;
  return Object.hasOwn(noticeCodes, code) ? noticeCodes[code] : readable(code);
}

function readable(code: string): string {
  const words = code.trim().replaceAll(/[_-]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
