import { userEvent } from 'vitest/browser';
import { getNames } from '../../../../test/axe.ts';

/** The focused element; `undefined` if it is the body. */
export function focused(): Element | undefined {
  const { activeElement, body } = document;
  return activeElement && activeElement !== body ? activeElement : undefined;
}

export function focusedName(): string {
  const element = focused();
  return (element && getNames([element])[0]) ?? '';
}

/**
 * Presses Tab until the element with that accessible name has the focus.
 *
 * @returns Every element that had the focus, the last one included.
 */
export async function tabTo(
  name: string,
  visit: (element: Element) => void = () => undefined,
): Promise<Element[]> {
  const stops: Element[] = [];
  while (stops.length < MOST_STOPS) {
    await userEvent.tab();
    const element = focused();
    if (element) visit(element);
    stops.push(element ?? document.body);
    if (focusedName() === name) return stops;
  }
  throw new Error(`There is no "${name}" among ${getNames(stops).join(' | ')}`);
}

const MOST_STOPS = 60;

/** Whether an outline shows the focus of an element: its own outline, or its label's if the element is transparent. */
export function hasVisibleFocus(element: Element): boolean {
  const shown = getComputedStyle(element).opacity === '0' ? element.closest('label') : element;
  if (!shown) return false;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
  return (
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 2 &&
    !/^rgba\(.+, 0\)$|transparent/.test(outlineColor)
  );
}

/** Whether a part of the element is inside the viewport and not covered. */
export function isInSight(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  return [top + 1, (top + bottom) / 2, bottom - 1].some((y) => {
    const seen = document.elementFromPoint(x, y);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });
}
