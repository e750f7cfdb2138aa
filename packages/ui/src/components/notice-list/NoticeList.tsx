'use client';

import type { Notice } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { noticeText } from './noticeText.ts';

export interface NoticeListProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** What the store says about this cart; nothing is rendered where there is none. */
  notices: readonly Notice[] | undefined;
}

/** The store's messages about a cart, as text. Renders a `<ul>`, or nothing. */
export const NoticeList = forwardRef<HTMLUListElement, NoticeListProps>(function NoticeList(
  { notices, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  // The same sentence twice tells nothing twice.
  const texts = new Set(notices?.map((notice) => noticeText(notice, messages)));
  texts.delete(undefined);
  if (texts.size === 0) return null;
  return (
    <ul
      ref={ref}
      className={cx('firmly-NoticeList', className)}
      aria-label={messages.notices}
      {...props}
    >
      {[...texts].map((text) => (
        <li key={text} className="firmly-NoticeList-notice">
          <svg className="firmly-NoticeList-icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 7.25v3.5M8 5h.01M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z" />
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
});
