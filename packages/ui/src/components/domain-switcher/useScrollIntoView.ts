import { type RefObject, useEffect } from 'react';

/**
 * Brings the checked store to the middle of its strip when it changes, and when the strip gets another size: as it does
 * in a drawer that opens. Scrolls the strip only: `scrollIntoView` would scroll the page too.
 */
export function useScrollIntoView(
  strip: RefObject<HTMLElement | null>,
  value: string | undefined,
): void {
  useEffect(() => {
    const element = strip.current;
    // A merchant's tests may run where nothing has a size.
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
