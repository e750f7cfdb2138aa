'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Scrolls the checked store to the middle of its strip when it changes and when the strip is resized, as in a drawer that
 * opens. Does not use `scrollIntoView`, which would scroll the page too. A mouse wheel scrolls a strip sideways.
 */
export function useScrollIntoView(
  strip: RefObject<HTMLElement | null>,
  value: string | undefined,
): void {
  useEffect(() => {
    const element = strip.current;
    // An app's tests may run in jsdom, which has no ResizeObserver.
    if (!element || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(() => scrollTo(element, value));
    observer.observe(element);
    // React's handler is passive: it cannot keep the page from scrolling. The same function is added once per element.
    element.addEventListener('wheel', scrollByWheel);
    return () => observer.disconnect();
  }, [strip, value]);
}

function scrollTo(strip: HTMLElement, value: string | undefined): void {
  const radios = [...strip.querySelectorAll('input')];
  const checked = radios.find((radio) => radio.value === value)?.getBoundingClientRect();
  if (!checked) return;
  const box = strip.getBoundingClientRect();
  strip.scrollBy(
    checked.x - box.x + (checked.width - box.width) / 2,
    checked.y - box.y + (checked.height - box.height) / 2,
  );
}

/** At an end of the strip, the wheel scrolls the page again. */
function scrollByWheel(this: HTMLElement, event: WheelEvent): void {
  // A wheel or touchpad that moves sideways needs no help; with Ctrl, a wheel zooms.
  if (event.deltaX || event.ctrlKey) return;
  const { scrollLeft } = this;
  const left = this.matches(':dir(rtl)') ? -event.deltaY : event.deltaY;
  this.scrollBy({ left, behavior: 'instant' });
  if (this.scrollLeft !== scrollLeft) event.preventDefault();
}
