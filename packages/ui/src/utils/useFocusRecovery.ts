'use client';

import { type ForwardedRef, type MutableRefObject, useEffect, useRef } from 'react';
import { listen } from './listen.ts';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';
import { useMergedRef } from './useMergedRef.ts';

interface FocusedControl {
  element: HTMLElement;
  row: Element | undefined;
  index: number;
}

/**
 * Moves the focus when the focused or pressed control unmounts, so that it is not lost to `<body>`. The focus goes to the
 * same control of the row that is now at its position, else to that row's first control, else to `fallbackSelector`, else to
 * the root. The page scrolls to it only if the focus is visible there, as it is for keys.
 *
 * @param ref The app's ref for the root, which it sets too.
 * @param rowSelector Matches the rows.
 * @param fallbackSelector Matches an element of the root that exists without rows too.
 * @returns A ref for the root.
 */
export function useFocusRecovery<T extends HTMLElement>(
  ref: ForwardedRef<T>,
  rowSelector: string,
  fallbackSelector = '[tabindex="-1"]',
): MutableRefObject<T | null> {
  const rootRef = useRef<T | null>(null);
  useMergedRef(ref, rootRef);
  const lastRef = useRef<FocusedControl>(undefined);

  useEffect(() => {
    // A press that hits no control takes the focus away on purpose. A press of the focused control does not focus it again,
    // and Safari focuses no pressed button.
    const remember = ({ target, type }: Pick<Event, 'target' | 'type'>) => {
      lastRef.current = undefined;
      const control =
        type === 'focusin' || !(target instanceof Element) ? target : target.closest(FOCUSABLE);
      if (!(control instanceof HTMLElement) || !rootRef.current?.contains(control)) return;
      const rows = [...rootRef.current.querySelectorAll(rowSelector)];
      const index = rows.findIndex((row) => row.contains(control));
      lastRef.current = { element: control, row: rows[index], index };
    };
    // Before hydration the shopper may have focused a control of the server's markup.
    remember({ target: document.activeElement, type: 'focusin' });
    return listen(document, { focusin: remember, pointerdown: remember }, true);
  }, [rowSelector]);

  useIsomorphicLayoutEffect(() => {
    const focused = lastRef.current;
    if (!focused || focused.element.isConnected || !rootRef.current) return;
    lastRef.current = undefined;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    const target = findFocusTarget(focused, rootRef.current, rowSelector, fallbackSelector);
    target.focus({ preventScroll: true });
    // No layout in jsdom, and no such method.
    if (target.matches(':focus-visible')) target.scrollIntoView?.({ block: 'nearest' });
  });

  return rootRef;
}

const FOCUSABLE = 'button, a[href], input, select, textarea';

function findFocusTarget(
  { element, row, index }: FocusedControl,
  root: HTMLElement,
  rowSelector: string,
  fallbackSelector: string,
): HTMLElement {
  const rows = root.querySelectorAll(rowSelector);
  const nextRow = row?.isConnected ? row : rows[Math.min(index, rows.length - 1)];
  const target =
    findSameControl(nextRow, element) ||
    nextRow?.querySelector<HTMLElement>(FOCUSABLE) ||
    root.querySelector<HTMLElement>(fallbackSelector);
  return target ?? root;
}

function findSameControl(row: Element | undefined, { classList, dataset }: HTMLElement) {
  // No `CSS.escape`, which jsdom lacks: the kit's own class names need none.
  const part = [...classList].find((name) => /^firmly-\w+-\w+$/.test(name)) ?? '';
  const controls = [...(row?.querySelectorAll<HTMLElement>(`[class~="${part}"]`) ?? [])];
  return controls.find((control) => control.dataset['action'] === dataset['action']) ?? controls[0];
}
