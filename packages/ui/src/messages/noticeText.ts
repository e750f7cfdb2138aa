import type { Notice } from '@firmly-kit/core';
import type { Messages, NoticeText } from './Messages.ts';
import { decodeEntities } from '../utils/decodeEntities.ts';
import { getOwn } from '../utils/getOwn.ts';
import { humanize } from './humanize.ts';

interface TitledText {
  title?: string | undefined;
  text: string;
}

/**
 * The text of a notice: the store's sentence, else the message for its code, else the code in words. A known code gives the
 * title. Undefined without a sentence and a code.
 */
export function noticeText(
  { code, message }: Notice,
  { noticeCodes, statusNotices }: Messages,
): TitledText | undefined {
  const known = toTitledText(getOwn(noticeCodes, code) ?? getOwn(statusNotices, code) ?? '');
  const own = decodeEntities(message);
  if (own) return { ...known, text: own };
  if (!code?.trim()) return undefined;
  return known.text ? known : { text: humanize(code) };
}

/** The text at the line that a notice is about: the store's sentence, else the title of a known code, which fits one item. */
export function lineNoticeText(notice: Notice, messages: Messages): string | undefined {
  const { title, text } = noticeText(notice, messages) ?? {};
  return notice.message?.trim() ? text : (title ?? text);
}

function toTitledText(text: NoticeText): TitledText {
  return typeof text === 'string' ? { text } : text;
}
