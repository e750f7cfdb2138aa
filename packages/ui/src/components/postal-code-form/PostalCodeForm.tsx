'use client';

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { postalCodeErrorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cleanCode } from '../../utils/cleanCode.ts';
import { cx } from '../../utils/cx.ts';
import { CodeField } from '../_internal/CodeField.tsx';
import { useCodeEntry } from '../_internal/useCodeEntry.ts';

export interface PostalCodeFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The present code, as the service confirmed it. It is in the field, to be seen and changed. */
  postalCode?: string | undefined;
  /** Called with the typed code, without spaces around it and invisible characters. */
  onPostalCodeChange: (postalCode: string) => void;
  /** The service has not responded yet. Nothing is disabled. @default false @selector [data-pending] */
  pending?: boolean | undefined;
  /** Why the last code was refused. */
  error?: unknown;
}

/**
 * "Estimate delivery": a field for the postal code for which all stores estimate delivery. Renders a `<div>`, not a `<form>`: it can
 * stand inside an app's form, and does not submit it.
 */
export const PostalCodeForm = forwardRef<HTMLDivElement, PostalCodeFormProps>(
  function PostalCodeForm(
    { postalCode, onPostalCodeChange, pending, error, className, ...props },
    ref,
  ) {
    const { messages } = useFirmlyUI();
    const fieldRef = useRef<HTMLInputElement>(null);
    const entry = useCodeEntry(error, postalCode);
    const { text, submitted, hasFailed } = entry;
    const [confirmed, setConfirmed] = useState(postalCode);
    if (confirmed !== postalCode) {
      setConfirmed(postalCode);
      // The shopper may have typed another one since.
      const isTyping = ![submitted, cleanCode(confirmed ?? '')].includes(cleanCode(text));
      entry.settle(isTyping ? text : (postalCode ?? ''));
    }

    function submit() {
      const code = entry.submit();
      // Every store would be read again.
      const isPresentCode = code === postalCode && !hasFailed;
      const isBeingSent = pending && code === submitted;
      if (code && !isPresentCode && !isBeingSent) onPostalCodeChange(code);
      return code !== '';
    }

    return (
      <div
        ref={ref}
        className={cx('firmly-PostalCodeForm', className)}
        {...{ role: 'group', 'aria-label': messages.estimateDelivery }}
        data-pending={pending || undefined}
        aria-busy={pending || undefined}
        {...props}
      >
        <CodeField
          owner="PostalCodeForm"
          fieldRef={fieldRef}
          label={messages.postalCode}
          submitLabel={messages.estimateDelivery}
          text={text}
          onTextChange={entry.setText}
          onSubmit={submit}
          error={
            entry.isMissing
              ? messages.postalCodeMissing
              : hasFailed && postalCodeErrorMessage(error, messages)
          }
          autoComplete="postal-code"
          // Else `123 45` would read as `45 123` in a right-to-left page.
          dir="ltr"
          autoCapitalize="characters"
        />
      </div>
    );
  },
);
