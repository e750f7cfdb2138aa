'use client';

import type { Notice as NoticeValue } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Severity } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { Notice } from '../notice/Notice.tsx';
import { groupNotices } from './groupNotices.ts';
import { useStableOrder } from './useStableOrder.ts';

export interface NoticeListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The store's notices about the cart: `cart.notice`. */
  notices: readonly NoticeValue[] | undefined;
  /** Notices that cannot be dismissed. Of equal severity, they come first. @default [] */
  persistent?: readonly NoticeValue[] | undefined;
  /**
   * Called by a notice's "Dismiss" button, which needs this handler. Notices with the same text are shown as one: it is
   * called for each of them. A dismissed notice is shown until `notices` no longer contains it.
   */
  onDismiss?: ((notice: NoticeValue) => void) | undefined;
}

const NONE: readonly NoticeValue[] = [];

const ASSERTIVE: ReadonlySet<Severity> = new Set(['error', 'warning']);

/**
 * The store's notices about a cart, the most severe first. Renders a `<div>`, without notices too: a screen reader speaks
 * each notice that is added to it once. Errors and warnings interrupt it.
 */
export const NoticeList = forwardRef<HTMLDivElement, NoticeListProps>(function NoticeList(
  { notices, persistent = NONE, onDismiss, className, ...props },
  ref,
) {
  const { messages, severities } = useFirmlyUI();
  const rootRef = useFocusRecovery(ref, '.firmly-NoticeList-notice');
  const groups = useStableOrder(
    groupNotices([...persistent, ...(notices ?? [])], messages, severities),
  );
  return (
    <div
      ref={rootRef}
      className={cx('firmly-NoticeList', className)}
      {...(groups.length === 0
        ? { 'data-empty': true }
        : { role: 'group', 'aria-label': messages.notices })}
      {...props}
    >
      {(['assertive', 'polite'] as const).map((politeness) => {
        const spoken = groups.filter(
          ({ severity }) => ASSERTIVE.has(severity) === (politeness === 'assertive'),
        );
        return (
          <div key={politeness} className="firmly-NoticeList-region" aria-live={politeness}>
            {spoken.length > 0 && (
              <ul className="firmly-NoticeList-notices" role="list">
                {spoken.map(({ notices: same, severity, title, text }) => (
                  <li key={text} className="firmly-NoticeList-notice">
                    <Notice
                      severity={severity}
                      title={title}
                      onDismiss={
                        onDismiss && !same.some((notice) => persistent.includes(notice))
                          ? () => same.forEach((notice) => onDismiss(notice))
                          : undefined
                      }
                    >
                      <bdi>{text}</bdi>
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
