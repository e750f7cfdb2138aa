'use client';

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { cx } from '../../utils/cx.ts';
import type { Severity } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** @default "info" @selector [data-severity] */
  severity?: Severity | undefined;
  title?: ReactNode;
  /** Called by the button that dismisses it, which is there only with this. */
  onDismiss?: (() => void) | undefined;
}

const ICONS = {
  info: 'M8 7.25v3.5M8 5h.01M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z',
  success: 'M5.25 8.25l2 2 3.5-4M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z',
  warning: 'M8 6.5v3M8 11.75h.01M8 2.25l6.25 11.5H1.75z',
  error: 'M5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z',
};

/** One message with a sign of how grave it is. Renders a `<div>`; a `NoticeList` is what speaks it. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { severity = 'info', title, onDismiss, className, children, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const buttonId = useId();
  const aboutId = useId();
  return (
    <div ref={ref} className={cx('firmly-Notice', className)} data-severity={severity} {...props}>
      <svg className="firmly-Notice-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[severity]} />
      </svg>
      <div className="firmly-Notice-words">
        {title && (
          <p id={aboutId} className="firmly-Notice-title">
            {title}
          </p>
        )}
        <div id={title ? undefined : aboutId} className="firmly-Notice-text">
          {children}
        </div>
      </div>
      {onDismiss && (
        <button
          type="button"
          className="firmly-Notice-dismiss"
          id={buttonId}
          aria-label={messages.dismissNotice}
          // Its own label and what it is about: several may stand there.
          aria-labelledby={`${buttonId} ${aboutId}`}
          onClick={() => onDismiss()}
        >
          <svg className="firmly-Notice-icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
});
