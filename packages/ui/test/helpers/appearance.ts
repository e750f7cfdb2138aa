const BOX_PROPERTIES = [
  'animationName',
  'backgroundColor',
  'borderRadius',
  'boxShadow',
  'cursor',
  'maskImage',
  'opacity',
] as const;

const LIST_PROPERTIES = ['listStyleType'] as const;

const SVG_PROPERTIES = ['fill', 'stroke'] as const;

const TEXT_PROPERTIES = [
  'color',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textDecorationLine',
  'textTransform',
  'whiteSpace',
] as const;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The visible styles of each part: `3 firmly-Money` → `color` → `rgb(0, 0, 0)`. */
export type Appearance = Record<string, Record<string, string>>;

export function readAppearance(container: Element): Appearance {
  const parts = [...container.querySelectorAll('[class*="firmly-"]')].filter(
    (part) => !part.matches('.firmly-visuallyHidden, .firmly-visuallyHidden *'),
  );
  const entries = parts.map((part, index): [string, Record<string, string>] => [
    `${index} ${part.getAttribute('class')}`,
    {
      ...readBox(part),
      ...readStyle(part),
      ...readPseudoElement(part, '::before'),
      ...readPseudoElement(part, '::after'),
      ...readFocusStyle(part, container),
    },
  ]);
  return Object.fromEntries(entries);
}

/** The differences, each once: `firmly-Money: color, a → b`. */
export function differences(expected: Appearance, actual: Appearance): string[] {
  const found = Object.entries(expected).flatMap(([part, properties]) =>
    Object.entries(properties).flatMap(([property, value]) => {
      const other = actual[part]?.[property] ?? 'nothing';
      const name = part.replace(/^\d+ /, '');
      return isSame(value, other) ? [] : [`${name}: ${property}, ${value} → ${other}`];
    }),
  );
  return [...new Set(found)];
}

function isSame(first: string, second: string): boolean {
  const pixels = [first, second].map((value) => /^(-?[\d.]+)px$/.exec(value)?.[1]);
  if (pixels[0] === undefined || pixels[1] === undefined) return first === second;
  return Math.abs(Number(pixels[0]) - Number(pixels[1])) <= 0.5;
}

/** Position relative to the parent, so that one taller part does not count as a difference in all that follow. */
function readBox(part: Element): Record<string, string> {
  if (!hasBox(part)) return {};
  const box = part.getBoundingClientRect();
  let outer = part.parentElement;
  while (outer && !hasBox(outer)) outer = outer.parentElement;
  const parent = outer?.getBoundingClientRect() ?? box;
  return {
    left: `${box.left - parent.left}px`,
    top: `${box.top - parent.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
}

const hasBox = (element: Element) => getComputedStyle(element).display !== 'contents';

function readStyle(part: Element) {
  const style = getComputedStyle(part);
  // A transparent input over its label.
  if (style.opacity === '0') return {};
  const properties = [
    ...BOX_PROPERTIES,
    ...(style.display === 'list-item' ? LIST_PROPERTIES : []),
    ...(part instanceof SVGElement ? SVG_PROPERTIES : []),
    ...(showsText(part) ? TEXT_PROPERTIES : []),
  ];
  return {
    ...Object.fromEntries(properties.map((property) => [property, style[property]])),
    border: formatBorder(style),
  };
}

const showsText = (part: Element) =>
  part.matches('input:not([type="radio"]), select') ||
  [...part.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const formatBorder = (style: CSSStyleDeclaration) =>
  SIDES.map((side) => {
    const width = style[`border${side}Width`];
    if (width === '0px') return 'none';
    return `${width} ${style[`border${side}Style`]} ${style[`border${side}Color`]}`;
  }).join(' ');

function readPseudoElement(part: Element, name: '::before' | '::after'): Record<string, string> {
  const style = getComputedStyle(part, name);
  if (style.content === 'none') return {};
  return { [`${name} inset`]: style.inset, [`${name} border`]: formatBorder(style) };
}

/** The outlines of the element and of its ancestors while it has the focus. */
function readFocusStyle(part: Element, container: Element): Record<string, string> {
  if (!(part instanceof HTMLElement) || part.tabIndex < 0 || !part.checkVisibility()) return {};
  part.focus({ preventScroll: true });
  if (document.activeElement !== part) return {};
  const rings: string[] = [];
  for (let ringed: Element | null = part; ringed && ringed !== container;) {
    const { opacity, outlineStyle, outlineWidth, outlineColor, outlineOffset } =
      getComputedStyle(ringed);
    if (outlineStyle !== 'none' && opacity !== '0') {
      rings.push(`${outlineWidth} ${outlineStyle} ${outlineColor} ${outlineOffset}`);
    }
    ringed = ringed.parentElement;
  }
  part.blur();
  return { 'on focus': rings.join(', ') };
}
