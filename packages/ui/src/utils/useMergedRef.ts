'use client';

import { type ForwardedRef, type RefObject, useImperativeHandle } from 'react';

/** Sets the app's ref to the element of a component's own ref. */
export function useMergedRef<T>(ref: ForwardedRef<T>, own: RefObject<T | null>): void {
  useImperativeHandle<T | null, T | null>(ref, () => own.current, [own]);
}
