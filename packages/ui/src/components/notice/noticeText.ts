import type { Notice } from '@firmly-kit/core';
import type { Messages, NoticeText } from '../../messages/Messages.ts';
import { ownValue } from '../../ownValue.ts';

interface Words {
  title?: string | undefined;
  text: string;
}

/** The store's own sentence, else what its code means, else the code made readable: `PRICE_CHANGED`, "Price changed". */
export function noticeText(
  { code, message }: Notice,
  { noticeCodes, statusNotices }: Messages,
): Words | undefined {
  if (message?.trim()) return { text: message };
  if (!code?.trim()) return undefined;
  return toWords(ownValue(noticeCodes, code) ?? ownValue(statusNotices, code) ?? readable(code));
}

export function toWords(text: NoticeText): Words {
  return typeof text === 'string' ? { text } : text;
}

/** `checkout_blocked` as "Checkout blocked". */
export function readable(code: string): string {
  const words = code.trim().replaceAll(/[_-]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
