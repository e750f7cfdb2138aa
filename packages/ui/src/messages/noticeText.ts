import type { Notice } from '@firmly-kit/core';
import type { Messages, NoticeText } from './Messages.ts';
import { getOwn } from '../utils/getOwn.ts';

interface Words {
  title?: string | undefined;
  text: string;
}

/**
 * The store's own sentence under the title of its code, else what the code means, else the code made readable:
 * `PRICE_CHANGED`, "Price changed".
 */
export function noticeText(
  { code, message }: Notice,
  { noticeCodes, statusNotices }: Messages,
): Words | undefined {
  const known = toWords(getOwn(noticeCodes, code) ?? getOwn(statusNotices, code) ?? '');
  if (message?.trim()) return { ...known, text: message };
  if (!code?.trim()) return undefined;
  return known.text ? known : { text: readable(code) };
}

function toWords(text: NoticeText): Words {
  return typeof text === 'string' ? { text } : text;
}

/** `checkout_blocked` as "Checkout blocked". */
export function readable(code: string): string {
  const words = code.trim().replaceAll(/[_-]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
