'use client';

import type { Notice as NoticeValue } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { cx } from '../../utils/cx.ts';
import type { Messages } from '../../messages/Messages.ts';
import { getOwn } from '../../utils/getOwn.ts';
import type { Severity } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { useMergedRef } from '../../utils/useMergedRef.ts';
import { Notice } from '../notice/Notice.tsx';
import { noticeText } from '../../messages/noticeText.ts';

export interface NoticeListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What the store says about this cart. */
  notices: readonly NoticeValue[] | undefined;
  /** What stays as long as it is so: before the others, and nobody can dismiss it. */
  persistent?: readonly NoticeValue[] | undefined;
  /**
   * Called by a notice's "Dismiss" button, which is there only with this; once for each notice that says the same, since
   * they are shown as one. The list goes on showing what it is given.
   */
  onDismiss?: ((notice: NoticeValue) => void) | undefined;
}

const NONE: readonly NoticeValue[] = [];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'success', 'info'];

const URGENT: ReadonlySet<Severity> = new Set(['error', 'warning']);

/**
 * The store's messages about a cart, as text, the gravest first. Renders a `<div>` that is there without messages too:
 * a screen reader speaks what is added to it, once, at once for errors and warnings.
 */
export const NoticeList = forwardRef<HTMLDivElement, NoticeListProps>(function NoticeList(
  { notices, persistent = NONE, onDismiss, className, ...props },
  ref,
) {
  const { messages, severities } = useFirmlyUI();
  const rootRef = useFocusRecovery<HTMLDivElement>('.firmly-NoticeList-notice');
  useMergedRef(ref, rootRef);
  const entries = useStableOrder(
    toEntries([...persistent, ...(notices ?? [])], messages, severities),
  );
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
        const urgent = entries.filter(
          ({ severity }) => URGENT.has(severity) === (urgency === 'assertive'),
        );
        return (
          <div key={urgency} className="firmly-NoticeList-region" aria-live={urgency}>
            {urgent.length > 0 && (
              <ul className="firmly-NoticeList-notices" role="list">
                {urgent.map(({ same, severity, title, text }) => (
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

interface Entry {
  /** Those that say the same: twice it tells nothing twice. */
  same: NoticeValue[];
  severity: Severity;
  title?: string | undefined;
  text: string;
}

/** Of those that say the same, the gravest is the one that says it. */
function toEntries(
  notices: readonly NoticeValue[],
  messages: Messages,
  severities: Readonly<Record<string, Severity>>,
): Entry[] {
  const byText = new Map<string, Entry>();
  for (const notice of notices) {
    const words = noticeText(notice, messages);
    if (!words) continue;
    const given = getOwn(severities, notice.code);
    const severity = SEVERITIES.find((known) => known === given) ?? 'info';
    const before = byText.get(words.text);
    const isMoreSevere = !before || severityRank(severity) < severityRank(before.severity);
    const same = [...(before?.same ?? []), notice];
    byText.set(words.text, isMoreSevere ? { ...words, severity, same } : { ...before, same });
  }
  return [...byText.values()];
}

/** Those of one severityRank in the order in which they were first there: what moves is spoken anew. */
function useStableOrder(entries: readonly Entry[]): Entry[] {
  const texts = entries.map(({ text }) => text);
  const [order, setOrder] = useState(texts);
  const left = order.filter((text) => texts.includes(text));
  const next = [...left, ...texts.filter((text) => !left.includes(text))];
  if (next.length !== order.length || next.some((text, index) => text !== order[index])) {
    setOrder(next);
  }
  return entries.toSorted(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      next.indexOf(a.text) - next.indexOf(b.text),
  );
}

function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
