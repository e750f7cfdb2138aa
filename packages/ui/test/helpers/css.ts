import { transform } from 'lightningcss';
import type { AtRule, Declaration, Node, Rule } from 'postcss';

/** The colours it names itself; in forced colours the system's are what is meant. */
export function literalColours(declaration: Declaration): string[] {
  if (isWithin(declaration, ({ params }) => params.includes('forced-colors'))) return [];
  // There a colour is but an opacity.
  if (declaration.prop.startsWith('mask')) return [];
  const words = declaration.value.replaceAll(/--[\w-]+/g, '').match(/#[\da-f]+\b|[\w-]+\(?/gi);
  return (words ?? []).filter(isColour);
}

const COLOUR_FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\($/i;

function isColour(word: string): boolean {
  if (/^(?:transparent|currentcolor)$/i.test(word)) return false;
  if (word.startsWith('#') || COLOUR_FUNCTION.test(word)) return true;
  if (!/^[a-z]+$/i.test(word)) return false;
  let isNamed = false;
  transform({
    filename: 'word.css',
    code: new TextEncoder().encode(`a { color: ${word} }`),
    visitor: {
      Color() {
        isNamed = true;
      },
    },
  });
  return isNamed;
}

/** How many classes its heaviest selector weighs; an id weighs a hundred. */
export function weightOf(rule: Rule): number {
  const outer = outerRule(rule);
  const ofParent = outer ? weightOf(outer) : 0;
  const weights = withoutWhere(rule.selector)
    .split(',')
    .map((selector) => {
      const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
      const classes = selector.match(/\.[\w-]+|\[|(?<!:):(?!:)/g)?.length ?? 0;
      const parents = outer ? Math.max(selector.split('&').length - 1, 1) : 0;
      return ids * 100 + classes + parents * ofParent;
    });
  return Math.max(...weights);
}

/** `.a:where(:has(.b))` → `.a` */
function withoutWhere(selector: string): string {
  const start = selector.indexOf(':where(');
  if (start === -1) return selector;
  let depth = 0;
  for (let index = start; index < selector.length; index += 1) {
    if (selector[index] === '(') depth += 1;
    if (selector[index] !== ')') continue;
    depth -= 1;
    if (depth === 0) return withoutWhere(selector.slice(0, start) + selector.slice(index + 1));
  }
  throw new Error(`${selector} lacks a parenthesis.`);
}

function outerRule(node: Node): Rule | undefined {
  const { parent } = node;
  if (!parent || parent.type === 'root') return undefined;
  return parent.type === 'rule' ? (parent as Rule) : outerRule(parent);
}

/** Whether it is `from`, `50%` and so on. */
export const isKeyframe = (rule: Rule) => isWithin(rule, ({ name }) => name === 'keyframes');

function isWithin(node: Node, isSought: (rule: AtRule) => boolean): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'atrule' && isSought(outer as AtRule)) return true;
  }
  return false;
}

export const lineOf = (node: Node) => node.source?.start?.line ?? 0;
