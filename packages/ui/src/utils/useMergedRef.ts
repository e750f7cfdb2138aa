import { type ForwardedRef, type RefObject, useImperativeHandle } from 'react';

/** Gives the element that a component has a ref of its own for to the host's ref, too. */
export function useMergedRef<T>(ref: ForwardedRef<T>, own: RefObject<T | null>): void {
  useImperativeHandle<T | null, T | null>(ref, () => own.current, [own]);
}
