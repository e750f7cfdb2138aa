'use client';

import { useState } from 'react';
import { cleanCode } from '../../utils/cleanCode.ts';
import { isPresent } from '../../utils/isPresent.ts';

interface PromoCodeEntryOptions {
  codes: readonly string[];
  onAdd: ((code: string) => unknown) | undefined;
  pending: boolean;
  error: unknown;
}

interface Entry {
  text: string;
  /** The code that was last submitted, until it is one of `codes`. */
  submitted: string | undefined;
  /** The field was submitted empty, and nothing has been typed since. */
  isMissing: boolean;
  /** An earlier code's error, hidden once the field was submitted empty or another code is typed. */
  hiddenError: unknown;
}

export interface PromoCodeEntry extends Pick<Entry, 'text' | 'isMissing'> {
  hasFailed: boolean;
  setText: (text: string) => void;
  /** Returns false if there is no code in the field. */
  submit: () => boolean;
}

const EMPTY: Entry = { text: '', submitted: undefined, isMissing: false, hiddenError: undefined };

/** The state of the promo code field. The text is cleared once its code is one of `codes`. */
export function usePromoCodeEntry(options: PromoCodeEntryOptions): PromoCodeEntry {
  const { codes, onAdd, pending, error } = options;
  const [entry, setEntry] = useState(EMPTY);
  const { text, submitted, isMissing, hiddenError } = entry;

  if (submitted !== undefined && includesCode(codes, submitted)) {
    // The shopper may have typed another code since.
    setEntry({ ...entry, submitted: undefined, text: isSameCode(text, submitted) ? '' : text });
  }

  function submit() {
    const code = cleanCode(text);
    if (code === '') {
      setEntry({ ...entry, isMissing: true, hiddenError: error });
      return false;
    }
    setEntry({ text, submitted: code, isMissing: false, hiddenError: undefined });
    // The API responds to the second of two equal codes with an error, although the code is applied.
    const isBeingSent = pending && submitted !== undefined && isSameCode(code, submitted);
    if (!isBeingSent && !includesCode(codes, code)) onAdd?.(code);
    return true;
  }

  return {
    text,
    isMissing,
    hasFailed: isPresent(error) && error !== hiddenError,
    setText: (typed) => setEntry({ ...entry, text: typed, isMissing: false, hiddenError: error }),
    submit,
  };
}

function includesCode(codes: readonly string[], code: string): boolean {
  return codes.some((other) => isSameCode(other, code));
}

function isSameCode(a: string, b: string): boolean {
  return cleanCode(a).toLowerCase() === cleanCode(b).toLowerCase();
}
