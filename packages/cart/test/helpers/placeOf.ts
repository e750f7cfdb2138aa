import type { Locator } from 'vitest/browser';

/** Where an element is, as a plain object: the properties of a `DOMRect` are inherited, which `toEqual` ignores. */
export function placeOf(target: Locator | Element | null) {
  const element = target && 'element' in target ? target.element() : target;
  if (!element) throw new Error('There is no such element.');
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
