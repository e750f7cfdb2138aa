import type { Notice } from '@firmly-kit/core';
import type { Messages, NoticeText } from './Messages.ts';
import { getOwn } from '../utils/getOwn.ts';
import { humanize } from './humanize.ts';

interface TitledText {
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
): TitledText | undefined {
  const known = toTitledText(getOwn(noticeCodes, code) ?? getOwn(statusNotices, code) ?? '');
  if (message?.trim()) return { ...known, text: message };
  if (!code?.trim()) return undefined;
  return known.text ? known : { text: humanize(code) };
}

function toTitledText(text: NoticeText): TitledText {
  return typeof text === 'string' ? { text } : text;
}
