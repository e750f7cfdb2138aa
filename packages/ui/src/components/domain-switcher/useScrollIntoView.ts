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
    const handleWheel = (event: WheelEvent) => scrollByWheel(element, event);
    const observer = new ResizeObserver(() => scrollTo(element, value));
    observer.observe(element);
    // React's `onWheel` is passive: it cannot keep the page from scrolling.
    element.addEventListener('wheel', handleWheel);
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', handleWheel);
    };
  }, [strip, value]);
}

function scrollTo(strip: HTMLElement, value: string | undefined): void {
  const radios = [...strip.querySelectorAll('input')];
  const checked = radios.find((radio) => radio.value === value)?.getBoundingClientRect();
  if (!checked) return;
  const { left, right, top, bottom } = strip.getBoundingClientRect();
  strip.scrollBy(
    (checked.left + checked.right - left - right) / 2,
    (checked.top + checked.bottom - top - bottom) / 2,
  );
}

/** At an end of the strip, the wheel scrolls the page again. */
function scrollByWheel(strip: HTMLElement, event: WheelEvent): void {
  // A wheel or touchpad that moves sideways needs no help; with Ctrl, a wheel zooms.
  if (event.deltaX || event.ctrlKey) return;
  const { scrollLeft } = strip;
  const isMirrored = getComputedStyle(strip).direction === 'rtl';
  strip.scrollBy({ left: isMirrored ? -event.deltaY : event.deltaY, behavior: 'instant' });
  if (strip.scrollLeft !== scrollLeft) event.preventDefault();
}
