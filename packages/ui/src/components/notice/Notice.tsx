'use client';

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { cx } from '../../utils/cx.ts';
import type { Severity } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Icon } from '../_internal/Icon.tsx';
import { DISMISS, ERROR, INFO, SUCCESS, WARNING } from '../_internal/icons.ts';

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** Sets the icon and the colours. @default "info" @selector [data-severity] */
  severity?: Severity | undefined;
  /** Stands above the children, in bold. */
  title?: ReactNode;
  /** Called by the "Dismiss" button. Without it there is no button. */
  onDismiss?: (() => void) | undefined;
}

const ICONS: Readonly<Record<Severity, string>> = {
  info: INFO,
  success: SUCCESS,
  warning: WARNING,
  error: ERROR,
};

/** One message with the icon of its severity. Renders a `<div>`. Only in a `NoticeList` do screen readers announce it. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { severity = 'info', title, onDismiss, className, children, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const buttonId = useId();
  const aboutId = useId();
  return (
    <div ref={ref} className={cx('firmly-Notice', className)} data-severity={severity} {...props}>
      <Icon path={ICONS[severity]} className="firmly-Notice-icon" />
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
          // "Dismiss" and the notice's title or text: a list may have several such buttons.
          aria-labelledby={`${buttonId} ${aboutId}`}
          onClick={() => onDismiss()}
        >
          <Icon path={DISMISS} className="firmly-Notice-icon" />
        </button>
      )}
    </div>
  );
});
