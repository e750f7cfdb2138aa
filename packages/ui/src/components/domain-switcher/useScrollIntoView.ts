import { type RefObject, useEffect } from 'react';

/**
 * Scrolls the checked store to the middle of its strip when it changes and when the strip is resized, as in a drawer that
 * opens. Does not use `scrollIntoView`, which would scroll the page too.
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
    return () => observer.disconnect();
  }, [strip, value]);
}

function scrollTo(strip: HTMLElement, value: string | undefined): void {
  const radios = [...strip.querySelectorAll('input')];
  const checked = radios.find((radio) => radio.value === value)?.getBoundingClientRect();
  if (!checked) return;
  const { left, right } = strip.getBoundingClientRect();
  strip.scrollLeft += (checked.left + checked.right - left - right) / 2;
}
