'use client';

import { type RefObject, useEffect } from 'react';
import { listen } from './listen.ts';

/**
 * Keeps a control where it is on the screen while it is under the mouse, pressed or focused: when something above it appears
 * or goes, as a notice, the page or the drawer scrolls by the difference. Browsers do this themselves in part: not at the top
 * of a page, not for a control in the middle of the screen, and Safari not at all.
 *
 * Without effect where there is no room to scroll. Changes outside the root are left to the browser.
 *
 * @param partsSelector Matches the parts of the root that may change their height while the root keeps its own. Undefined
 * while there are none.
 */
export function useStablePlace(
  rootRef: RefObject<HTMLElement | null>,
  partsSelector: string | undefined,
): void {
  useEffect(() => {
    const root = rootRef.current;
    // Not in jsdom.
    if (!root || !globalThis.ResizeObserver) return undefined;
    let last: { hovered?: Element | undefined; pressed?: Element | undefined } = {};
    let top = 0;

    const findUsed = () => [last.hovered, last.pressed].find((control) => control?.isConnected);
    const remember = () => {
      top = findUsed()?.getBoundingClientRect().top ?? 0;
    };
    /** Measures only another control: the layout may have changed since the last frame. */
    const update = (change: typeof last) => {
      const before = findUsed();
      last = { ...last, ...change };
      if (findUsed() !== before) remember();
    };
    const controlOf = ({ target }: Event) => {
      const control = target instanceof Element && target.closest('a, button, input, label');
      return control && root.contains(control) ? control : undefined;
    };
    // Not `pointerover`, which fires for a pointer at rest below which the page moves.
    const hover = (event: Event) => update({ hovered: controlOf(event) });
    const press = (event: Event) => update({ pressed: controlOf(event) });
    const leave = ({ pointerType }: PointerEvent) => {
      // A finger leaves after each press, and the keyboard does not need the mouse.
      const isOver = pointerType === 'mouse' && !last.pressed?.matches(':focus-visible');
      update({ hovered: undefined, ...(isOver && { pressed: undefined }) });
    };
    const observer = new ResizeObserver((entries) => {
      const isInside = entries.some(({ target }) => target !== document.body);
      const control = findUsed();
      if (isInside && control) scrollBack(control, top);
      remember();
    });

    const stops = [
      listen(root, { pointermove: hover, pointerleave: leave }),
      listen(document, { pointerdown: press, focusin: press, scroll: remember }, true),
    ];
    const parts = partsSelector ? root.querySelectorAll(partsSelector) : [];
    for (const part of [document.body, root, ...parts]) observer.observe(part);
    return () => {
      observer.disconnect();
      for (const stop of stops) stop();
    };
  }, [rootRef, partsSelector]);
}

/** Scrolls the innermost boxes that can, until the element is at `top` again. */
function scrollBack(element: Element, top: number): void {
  let box: Element | null = element;
  while (box) {
    const offset = element.getBoundingClientRect().top - top;
    // Layout rounds to fractions of a pixel.
    if (Math.abs(offset) < 1) return;
    const isPage = box === document.scrollingElement;
    const { overflowY, position } = getComputedStyle(box);
    if (isPage || /auto|scroll/.test(overflowY)) {
      box.scrollBy({ top: offset, behavior: 'instant' });
    }
    // The page behind a drawer does not move what is in it.
    if (position === 'fixed') return;
    box = box.parentElement;
  }
}
