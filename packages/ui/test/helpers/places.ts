import { userEvent } from 'vitest/browser';

export interface Place {
  x: number;
  y: number;
}

/** Where a shopper's pointer is on an element, in CSS pixels of the viewport. */
export function centerOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Clicks whatever is at the place now, as a pointer does that does not move. */
export async function clickAt({ x, y }: Place): Promise<void> {
  const { left, top } = document.documentElement.getBoundingClientRect();
  await userEvent.click(document.documentElement, { position: { x: x - left, y: y - top } });
}
