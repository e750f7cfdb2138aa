'use client';

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { postalCodeErrorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cleanCode } from '../../utils/cleanCode.ts';
import { cx } from '../../utils/cx.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { CodeField } from '../_internal/CodeField.tsx';

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

interface Entry {
  text: string;
  /** The confirmed code that the text was compared with last. */
  confirmed: string | undefined;
  /** The text that was submitted last. */
  submitted: string | undefined;
  /** The field was submitted empty, and nothing has been typed since. */
  isMissing: boolean;
  /** The error of an earlier code. */
  hiddenError: unknown;
}

/**
 * "Estimate delivery": a field for the postal code for which all stores estimate delivery. Renders a `<div>`, not a `<form>`: it can
 * stand inside an app's form, and does not submit it.
 */
export const PostalCodeForm = forwardRef<HTMLDivElement, PostalCodeFormProps>(
  function PostalCodeForm(
    { postalCode, onPostalCodeChange, pending = false, error, className, ...props },
    ref,
  ) {
    const { messages } = useFirmlyUI();
    const fieldRef = useRef<HTMLInputElement>(null);
    const [entry, setEntry] = useState<Entry>({
      text: postalCode ?? '',
      confirmed: postalCode,
      submitted: undefined,
      isMissing: false,
      hiddenError: undefined,
    });
    const { text, isMissing, hiddenError } = entry;
    if (entry.confirmed !== postalCode) {
      // The shopper may have typed another one since.
      const isTyping = ![entry.submitted, entry.confirmed ?? ''].includes(text);
      setEntry({ ...entry, confirmed: postalCode, text: isTyping ? text : (postalCode ?? '') });
    }
    const hasFailed = isPresent(error) && error !== hiddenError;

    function submit() {
      const code = cleanCode(text);
      setEntry({
        ...entry,
        submitted: text,
        isMissing: code === '',
        hiddenError: code === '' ? error : undefined,
      });
      // Every store would be read again.
      const isPresentCode = code === postalCode && !hasFailed;
      const isBeingSent = pending && code === cleanCode(entry.submitted ?? '');
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
          onTextChange={(typed) =>
            setEntry({ ...entry, text: typed, isMissing: false, hiddenError: error })
          }
          onSubmit={submit}
          error={
            isMissing
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
