'use client';

import type { Notice as NoticeValue } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useImperativeHandle } from 'react';
import { cx } from '../../cx.ts';
import type { Messages } from '../../messages/Messages.ts';
import { ownValue } from '../../ownValue.ts';
import type { Severity } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { Notice } from '../notice/Notice.tsx';
import { noticeText } from '../notice/noticeText.ts';

export interface NoticeListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What the store says about this cart. */
  notices: readonly NoticeValue[] | undefined;
  /** Called by a notice's "Dismiss" button, which is there only with this. The list goes on showing what it is given. */
  onDismiss?: ((notice: NoticeValue) => void) | undefined;
}

/**
 * The store's messages about a cart, as text, the gravest first. Renders a `<div>` that is there without messages too:
 * a screen reader speaks what is added to it, once, at once for errors and warnings.
 */
export const NoticeList = forwardRef<HTMLDivElement, NoticeListProps>(function NoticeList(
  { notices, onDismiss, className, ...props },
  ref,
) {
  const { messages, severities } = useFirmlyUI();
  const rootRef = useKeptFocus<HTMLDivElement>('.firmly-NoticeList-notice');
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => rootRef.current);
  const entries = toEntries(notices ?? [], messages, severities);
  return (
    <div
      ref={rootRef}
      className={cx('firmly-NoticeList', className)}
      {...(entries.length === 0
        ? { 'data-empty': true }
        : { role: 'group', 'aria-label': messages.notices })}
      {...props}
    >
      {(['assertive', 'polite'] as const).map((urgency) => {
        const urgent = entries.filter((entry) => entry.urgency === urgency);
        return (
          <div key={urgency} className="firmly-NoticeList-region" aria-live={urgency}>
            {urgent.length > 0 && (
              <ul className="firmly-NoticeList-notices" role="list">
                {urgent.map(({ notice, severity, title, text }) => (
                  <li key={text} className="firmly-NoticeList-notice">
                    <Notice
                      severity={severity}
                      title={title}
                      onDismiss={onDismiss && (() => onDismiss(notice))}
                    >
                      {text}
                    </Notice>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
});

function toEntries(
  notices: readonly NoticeValue[],
  messages: Messages,
  severities: Readonly<Record<string, Severity>>,
) {
  // The same sentence twice tells nothing twice.
  const seen = new Set<string>();
  return notices.flatMap((notice) => {
    const words = noticeText(notice, messages);
    if (!words || seen.has(words.text)) return [];
    seen.add(words.text);
    const severity = ownValue(severities, notice.code) ?? 'info';
    const isUrgent = severity === 'error' || severity === 'warning';
    const urgency: 'assertive' | 'polite' = isUrgent ? 'assertive' : 'polite';
    return [{ notice, severity, urgency, ...words }];
  });
}
