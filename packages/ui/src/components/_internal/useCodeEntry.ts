'use client';

import { useState } from 'react';
import { cleanCode } from '../../utils/cleanCode.ts';
import { isPresent } from '../../utils/isPresent.ts';

interface Entry {
  text: string;
  /** The code that was last submitted, until its response has come. */
  submitted: string | undefined;
  /** The field was submitted empty, and nothing has been typed since. */
  isMissing: boolean;
  /** An earlier code's error, hidden once the field was submitted empty or another code is typed. */
  hiddenError: unknown;
}

export interface CodeEntry extends Omit<Entry, 'hiddenError'> {
  hasFailed: boolean;
  setText: (text: string) => void;
  /** The response to the submitted code has come: the field has this text now. */
  settle: (text: string) => void;
  /** Returns the code in the field, or an empty string. */
  submit: () => string;
}

/** The state of a `CodeField`. `error` is why the last code was refused. */
export function useCodeEntry(error: unknown, initialText = ''): CodeEntry {
  const [{ hiddenError, ...entry }, setEntry] = useState<Entry>({
    text: initialText,
    submitted: undefined,
    isMissing: false,
    hiddenError: undefined,
  });
  return {
    ...entry,
    hasFailed: isPresent(error) && error !== hiddenError,
    setText: (text) => setEntry({ ...entry, text, isMissing: false, hiddenError: error }),
    settle: (text) => setEntry({ ...entry, text, submitted: undefined, hiddenError }),
    submit: () => {
      const code = cleanCode(entry.text);
      setEntry({
        text: entry.text,
        submitted: code || entry.submitted,
        isMissing: !code,
        hiddenError: code ? undefined : error,
      });
      return code;
    },
  };
}
