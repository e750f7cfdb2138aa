/** Elements that may be wider than the page: they scroll or are visually hidden. */
const MAY_OVERFLOW =
  '.firmly-visuallyHidden, .firmly-DomainSwitcher-stores *, .firmly-DomainSwitcher-radio';

/** The elements that a shopper cannot see whole: `sticks out: p.firmly-…`, `cuts off: …`, `torn: …`. */
export function findClipped(root: Element): string[] {
  const bounds = root.getBoundingClientRect();
  const all = [...root.querySelectorAll('*')].filter(
    (element) => !element.matches(MAY_OVERFLOW) && element.checkVisibility(),
  );
  return [
    ...all
      .filter((element) => sticksOut(element, bounds))
      .map((element) => `sticks out: ${describeElement(element)}`),
    ...all.filter(isTorn).map((element) => `torn: ${describeElement(element)}`),
    ...all.filter(cutsOff).map((element) => `cuts off: ${describeElement(element)}`),
  ];
}

function sticksOut(element: Element, { left, right }: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
}

function cutsOff(element: Element): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  // An ellipsis shows that text is missing; the accessible name and the other layouts have it whole.
  const isWide = scrollWidth > clientWidth && textOverflow !== 'ellipsis';
  return (hides(overflowX) && isWide) || (hides(overflowY) && scrollHeight > clientHeight + 1);
}

/** Whether an amount is broken over two lines. */
function isTorn(element: Element): boolean {
  if (!element.matches('.firmly-Money')) return false;
  const [first, ...others] = element.getClientRects();
  // Text in two directions has several rectangles on one line.
  return others.some(({ top }) => first && top >= first.bottom);
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function describeElement(element: Element): string {
  return `${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`;
}
