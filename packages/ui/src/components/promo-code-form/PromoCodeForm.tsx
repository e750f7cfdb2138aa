'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { cx } from '../../utils/cx.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { errorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Button } from '../_internal/Button.tsx';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';

export interface PromoCodeFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Those the store has applied. A code that comes among them empties the field it was typed into. */
  codes?: readonly string[] | undefined;
  /** Called with what was typed, without the space around it; the field is there only with this. */
  onAdd?: ((code: string) => unknown) | undefined;
  /** Called by the button that removes every code (the API knows no other way), which is there only with this. */
  onClear?: (() => void) | undefined;
  /** The store has not answered yet. Nothing is disabled. @selector [data-pending] */
  pending?: boolean | undefined;
  /** Why the last code was not applied, or the codes not removed. */
  error?: unknown;
}

const NO_CODES: readonly string[] = [];

/**
 * Applies promo codes, and shows those that are. Renders a `<div>` that is a group, not a `<form>`: a page's own form
 * may stand around the cart, and is not sent by it.
 */
export const PromoCodeForm = forwardRef<HTMLDivElement, PromoCodeFormProps>(function PromoCodeForm(
  { codes = NO_CODES, onAdd, onClear, pending = false, error, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const fieldId = useId();
  const errorId = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const isClearing = useRef(false);
  const [typed, setTyped] = useState('');
  /** Sent, and not yet among `codes`. */
  const [sent, setSent] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  /** Of an earlier code, and said no more: the field has been sent empty since. */
  const [oldError, setOldError] = useState<unknown>();

  if (sent !== undefined && includesCode(codes, sent)) {
    setSent(undefined);
    // Another code may stand there by now.
    if (isSameCode(typed, sent)) setTyped('');
  }

  // The button goes with the codes; who pressed it by keyboard goes on at the field, before a cart around it takes them
  // to its beginning.
  const isEmpty = codes.length === 0;
  useIsomorphicLayoutEffect(() => {
    const field = fieldRef.current;
    if (!isEmpty || !field || !isClearing.current) return;
    isClearing.current = false;
    const { activeElement, body } = field.ownerDocument;
    if (activeElement === body) field.focus();
  }, [isEmpty]);

  const isFailed = isPresent(error) && error !== oldError;
  const errorText = isMissing
    ? messages.promoCodeMissing
    : isFailed && errorMessage(error, messages);

  function submit() {
    const code = typed.trim();
    setIsMissing(code === '');
    if (code === '') {
      setOldError(error);
      fieldRef.current?.focus();
      return;
    }
    setOldError(undefined);
    setSent(code);
    // Sent twice, a code comes back as an error although it has been applied.
    const isBeingSent = pending && sent !== undefined && isSameCode(code, sent);
    if (!isBeingSent && !includesCode(codes, code)) onAdd?.(code);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // While a word is composed, Enter takes the word.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <div
      ref={ref}
      className={cx('firmly-PromoCodeForm', className)}
      {...(onAdd || errorText || !isEmpty
        ? { role: 'group', 'aria-label': messages.promoCode }
        : {})}
      data-pending={pending || undefined}
      aria-busy={pending || undefined}
      {...props}
    >
      {onAdd && (
        <>
          <label className="firmly-PromoCodeForm-label" htmlFor={fieldId}>
            {messages.promoCode}
          </label>
          <div className="firmly-PromoCodeForm-entry">
            <input
              ref={fieldRef}
              id={fieldId}
              className="firmly-PromoCodeForm-field"
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="go"
              aria-invalid={errorText ? true : undefined}
              aria-describedby={errorText ? errorId : undefined}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value);
                setIsMissing(false);
              }}
              onKeyDown={handleKeyDown}
            />
            <Button className="firmly-PromoCodeForm-apply" onClick={submit}>
              {messages.applyPromoCode}
            </Button>
          </div>
        </>
      )}
      {errorText && (
        <p id={errorId} className="firmly-PromoCodeForm-error" role="alert">
          {errorText}
        </p>
      )}
      <div className="firmly-PromoCodeForm-applied">
        {/* Always there: what comes together with its live region is not spoken. */}
        <div className="firmly-PromoCodeForm-live" aria-live="polite">
          {!isEmpty && (
            <ul
              role="list"
              className="firmly-PromoCodeForm-codes"
              aria-label={messages.appliedPromoCodes}
            >
              {[...new Set(codes)].map((code) => (
                <li key={code} className="firmly-PromoCodeForm-code">
                  <bdi>{code}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
        {!isEmpty && onClear && (
          <Button
            className="firmly-PromoCodeForm-clear"
            variant="quiet"
            onClick={({ currentTarget }) => {
              isClearing.current = currentTarget.matches(':focus-visible');
              onClear();
            }}
          >
            {messages.clearPromoCodes}
          </Button>
        )}
      </div>
    </div>
  );
});

function includesCode(codes: readonly string[], code: string): boolean {
  return codes.some((other) => isSameCode(other, code));
}

function isSameCode(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
