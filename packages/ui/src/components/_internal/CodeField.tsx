'use client';

import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
} from 'react';
import { cx } from '../../utils/cx.ts';
import { Button } from './Button.tsx';
import { ErrorText } from './ErrorText.tsx';

interface CodeFieldProps extends Pick<
  ComponentPropsWithoutRef<'input'>,
  'autoComplete' | 'autoCapitalize' | 'dir'
> {
  /** The component that it is a part of. Its elements have the class names of that component too. */
  owner: 'PromoCodeForm' | 'PostalCodeForm';
  fieldRef: RefObject<HTMLInputElement | null>;
  label: string;
  /** Text of the button. */
  submitLabel: string;
  text: string;
  onTextChange: (text: string) => void;
  /** Called by the button and by Enter. Returns false if there is nothing to submit: the field gets the focus then. */
  onSubmit: () => boolean;
  /** Why the code was refused. */
  error: ReactNode;
}

/** A field for a code with a label, a button and an error. No `<form>`: it can stand inside an app's form. */
export function CodeField({
  owner,
  fieldRef,
  label,
  submitLabel,
  text,
  onTextChange,
  onSubmit,
  error,
  ...props
}: CodeFieldProps) {
  const fieldId = useId();
  const errorId = useId();
  const partClass = (part: string) => cx(`firmly-CodeField-${part}`, `firmly-${owner}-${part}`);

  function submit() {
    if (!onSubmit()) fieldRef.current?.focus();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Enter belongs to the input method while it composes.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <>
      <label className={partClass('label')} htmlFor={fieldId}>
        {label}
      </label>
      <div className={partClass('entry')}>
        <input
          ref={fieldRef}
          id={fieldId}
          className={partClass('field')}
          type="text"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          value={text}
          onChange={({ target }) => onTextChange(target.value)}
          onKeyDown={handleKeyDown}
          {...props}
        />
        <Button className={`firmly-${owner}-apply`} onClick={submit}>
          {submitLabel}
        </Button>
      </div>
      {error && (
        <ErrorText id={errorId} className={partClass('error')}>
          {error}
        </ErrorText>
      )}
    </>
  );
}
