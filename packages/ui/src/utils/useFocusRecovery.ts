'use client';

import { type MutableRefObject, useEffect, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';

interface FocusedControl {
  element: HTMLElement;
  row: Element | undefined;
  index: number;
}

/**
 * Moves the focus when the focused element unmounts, so that it is not lost to `<body>`. The focus goes to the same control
 * of the row that is now at its position, else to that row's first control, else to `fallbackSelector`, else to the root.
 *
 * @param rowSelector Matches the rows.
 * @param fallbackSelector Matches an element of the root that exists without rows too.
 * @returns A ref for the root.
 */
export function useFocusRecovery<T extends HTMLElement>(
  rowSelector: string,
  fallbackSelector = '[tabindex="-1"]',
): MutableRefObject<T | null> {
  const rootRef = useRef<T | null>(null);
  const lastRef = useRef<FocusedControl>(undefined);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      lastRef.current = undefined;
      if (!(target instanceof HTMLElement) || !rootRef.current?.contains(target)) return;
      const rows = [...rootRef.current.querySelectorAll(rowSelector)];
      const index = rows.findIndex((row) => row.contains(target));
      lastRef.current = { element: target, row: rows[index], index };
    };
    // A press outside of any control takes the focus away on purpose.
    const forget = () => {
      lastRef.current = undefined;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, [rowSelector]);

  useIsomorphicLayoutEffect(() => {
    const focused = lastRef.current;
    if (!focused || focused.element.isConnected || !rootRef.current) return;
    lastRef.current = undefined;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    findFocusTarget(focused, rootRef.current, rowSelector, fallbackSelector).focus();
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
