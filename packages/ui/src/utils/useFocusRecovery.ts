'use client';

import { type MutableRefObject, useEffect, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';

interface Place {
  element: HTMLElement;
  row: Element | undefined;
  index: number;
}

/**
 * Keeps the focus in a part of the page whose rows come and go. When the focused element has gone, the focus goes to
 * what stands in its place now, else to the same control of the neighbouring row, else to the heir; not to the page's
 * beginning.
 *
 * @param rowSelector What comes and goes.
 * @param fallbackSelector What is there without rows too. Without an heir, it is the element around it all.
 * @returns A ref for the element around it all.
 */
export function useFocusRecovery<T extends HTMLElement>(
  rowSelector: string,
  fallbackSelector = '[tabindex="-1"]',
): MutableRefObject<T | null> {
  const rootRef = useRef<T | null>(null);
  const lastRef = useRef<Place>(undefined);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      lastRef.current = undefined;
      if (!(target instanceof HTMLElement) || !rootRef.current?.contains(target)) return;
      const rows = [...rootRef.current.querySelectorAll(rowSelector)];
      const index = rows.findIndex((row) => row.contains(target));
      lastRef.current = { element: target, row: rows[index], index };
    };
    // A press on nothing in particular takes the focus away, and that is the shopper's will.
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
    const place = lastRef.current;
    if (!place || place.element.isConnected || !rootRef.current) return;
    lastRef.current = undefined;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    findFocusTarget(place, rootRef.current, rowSelector, fallbackSelector).focus();
  });

  return rootRef;
}

const FOCUSABLE = 'button, a[href], input, select, textarea';

function findFocusTarget(
  { element, row, index }: Place,
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
  const part = [...classList].find((name) => /^firmly-\w+-/.test(name));
  const controls = part
    ? [...(row?.querySelectorAll<HTMLElement>(`.${CSS.escape(part)}`) ?? [])]
    : [];
  return controls.find((control) => control.dataset['action'] === dataset['action']) ?? controls[0];
}
