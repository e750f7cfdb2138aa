/** What may be wider than its place: it scrolls, or it is not there to be seen. */
const FREE =
  '.firmly-visuallyHidden, .firmly-DomainSwitcher-stores *, .firmly-DomainSwitcher-radio';

/** What a shopper cannot see whole in an element: what sticks out of it, what a box inside cuts off, what is torn. */
export function findClipped(root: Element): string[] {
  const bounds = root.getBoundingClientRect();
  const all = [...root.querySelectorAll('*')].filter(
    (element) => !element.matches(FREE) && element.checkVisibility(),
  );
  return [
    ...all
      .filter((element) => sticksOut(element, bounds))
      .map((one) => `sticks out: ${nameOf(one)}`),
    ...all.filter(isTorn).map((one) => `torn: ${nameOf(one)}`),
    ...all.filter(cutsOff).map((one) => `cuts off: ${nameOf(one)}`),
  ];
}

function sticksOut(element: Element, { left, right }: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
}

function cutsOff(element: Element): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  // An ellipsis tells that there is more; the name it stands for is read, and shown in the other layouts.
  const isWide = scrollWidth > clientWidth && textOverflow !== 'ellipsis';
  return (hides(overflowX) && isWide) || (hides(overflowY) && scrollHeight > clientHeight + 1);
}

/** An amount on two lines reads as two. */
function isTorn(element: Element): boolean {
  if (!element.matches('.firmly-Money')) return false;
  const [first, ...others] = element.getClientRects();
  // Of two directions there are several on one line.
  return others.some(({ top }) => first && top >= first.bottom);
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`;
}
