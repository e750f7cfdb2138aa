'use client';

import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { promoErrorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Button } from '../_internal/Button.tsx';
import { CodeField } from '../_internal/CodeField.tsx';
import { ErrorText } from '../_internal/ErrorText.tsx';
import { Icon } from '../_internal/Icon.tsx';
import { DISMISS } from '../_internal/icons.ts';
import { useCodeEntry } from '../_internal/useCodeEntry.ts';
import { cleanCode } from '../../utils/cleanCode.ts';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';

export interface PromoCodeFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * The applied codes. A submitted code is cleared from the field once it is one of them.
   *
   * @default [] @selector [data-codes="one"] for one with a cross, [data-codes="several"]
   */
  codes?: readonly string[] | undefined;
  /** Called with the typed code, without spaces around it and invisible characters. Without it there is no field. */
  onAdd?: ((code: string) => unknown) | undefined;
  /**
   * Called by the button that removes every code: "Remove all", or a cross on the code if there is one. Without it there is no
   * such button. The API cannot remove one of several codes.
   */
  onClear?: (() => void) | undefined;
  /** The store has not responded yet. Nothing is disabled. @default false @selector [data-pending] */
  pending?: boolean | undefined;
  /** Why the last code was refused, or why the codes were not removed. */
  error?: unknown;
}

const NO_CODES: readonly string[] = [];

/**
 * A field for promo codes and the list of applied codes. Renders a `<div>`, not a `<form>`: it can stand inside an app's
 * form, and does not submit it.
 */
export const PromoCodeForm = forwardRef<HTMLDivElement, PromoCodeFormProps>(function PromoCodeForm(
  { codes = NO_CODES, onAdd, onClear, pending, error, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const fieldRef = useRef<HTMLInputElement>(null);
  const nextFocusRef = useRef<HTMLElement | null>(null);
  const entry = useCodeEntry(error);
  const { text, submitted } = entry;
  const isApplied = (code: string) => codes.some((other) => isSameCode(other, code));
  // The shopper may have typed another code since.
  if (submitted && isApplied(submitted)) entry.settle(isSameCode(text, submitted) ? '' : text);

  function submit() {
    const code = entry.submit();
    // The API responds to the second of two equal codes with an error, although the code is applied.
    const isBeingSent = pending && submitted && isSameCode(code, submitted);
    if (code && !isBeingSent && !isApplied(code)) onAdd?.(code);
    return code !== '';
  }

  // The "Remove all" button disappears with the codes. The focus moves to the field if it was pressed by keyboard, else to
  // the field's button, which does not open a phone's keyboard. This runs before the cart's focus recovery.
  const applied = [...new Set(codes)];
  const isEmpty = applied.length === 0;
  const isSingle = applied.length === 1;
  useIsomorphicLayoutEffect(() => {
    const next = nextFocusRef.current;
    if (!isEmpty || !next) return;
    nextFocusRef.current = null;
    const { activeElement, body } = next.ownerDocument;
    if (activeElement === body) next.focus({ preventScroll: true });
  }, [isEmpty]);

  const errorText = entry.isMissing
    ? messages.promoCodeMissing
    : entry.hasFailed && promoErrorMessage(error, messages);

  return (
    <div
      ref={ref}
      className={cx('firmly-PromoCodeForm', className)}
      {...(onAdd || errorText || !isEmpty
        ? { role: 'group', 'aria-label': messages.promoCode }
        : {})}
      data-pending={pending || undefined}
      data-codes={isEmpty ? undefined : isSingle && onClear ? 'one' : 'several'}
      aria-busy={pending || undefined}
      {...props}
    >
      {onAdd && (
        <CodeField
          owner="PromoCodeForm"
          fieldRef={fieldRef}
          label={messages.promoCode}
          submitLabel={messages.applyPromoCode}
          text={text}
          onTextChange={entry.setText}
          onSubmit={submit}
          error={errorText}
          autoComplete="off"
          autoCapitalize="characters"
        />
      )}
      {!onAdd && errorText && (
        <ErrorText className="firmly-CodeField-error firmly-PromoCodeForm-error">
          {errorText}
        </ErrorText>
      )}
      <div className="firmly-PromoCodeForm-applied">
        {/* Rendered without codes too: a live region that mounts with its content is not spoken. */}
        <div className="firmly-PromoCodeForm-live" aria-live="polite">
          {!isEmpty && (
            <ul
              role="list"
              className="firmly-PromoCodeForm-codes"
              aria-label={messages.appliedPromoCodes}
            >
              {applied.map((code) => (
                <li key={code} className="firmly-PromoCodeForm-code">
                  <bdi>{code}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
        {!isEmpty && onClear && (
          <Button
            className={isSingle ? 'firmly-PromoCodeForm-remove' : 'firmly-PromoCodeForm-clear'}
            variant="quiet"
            aria-label={isSingle ? messages.details([messages.remove, ...applied]) : undefined}
            onClick={({ currentTarget }) => {
              const field = fieldRef.current;
              nextFocusRef.current = currentTarget.matches(':focus-visible')
                ? field
                : (field?.parentElement?.querySelector('button') ?? null);
              onClear();
            }}
          >
            {isSingle ? (
              <Icon path={DISMISS} className="firmly-PromoCodeForm-icon" />
            ) : (
              messages.clearPromoCodes
            )}
          </Button>
        )}
      </div>
    </div>
  );
});

function isSameCode(a: string, b: string): boolean {
  return cleanCode(a).toLowerCase() === cleanCode(b).toLowerCase();
}
