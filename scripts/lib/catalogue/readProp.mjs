// @ts-check
import path from 'node:path';
// TypeScript 7 has no API.
import ts from 'typescript-5.9';
import { ROOT } from '../process/root.mjs';

/**
 * @typedef {'boolean' | 'number' | 'string' | 'enum' | 'function' | 'node' | 'object'} PropKind
 *
 * @typedef {object} Prop
 * @property {string} name
 * @property {PropKind} kind `node` is what React renders.
 * @property {(string | number)[]} options The values of an `enum`.
 * @property {string} type As the source writes it, without `undefined`.
 * @property {boolean} required
 * @property {boolean} mayBeUndefined Whether a required prop may be `undefined`, or `null`.
 * @property {string} description Markdown.
 * @property {string | undefined} default Markdown.
 * @property {string | undefined} selector The selectors of its state: `[data-pending]`.
 */

/**
 * Whether the kit declares a prop, and not React for an element.
 *
 * @param {ts.Symbol} prop
 */
export const isOurs = (prop) =>
  (prop.declarations ?? []).some((node) =>
    node.getSourceFile().fileName.startsWith(path.join(ROOT, 'packages/')),
  );

/**
 * @param {ts.Symbol} prop
 * @param {ts.TypeChecker} checker
 * @returns {Prop}
 */
export function readProp(prop, checker) {
  const whole = checker.getTypeOfSymbol(prop);
  const type = checker.getNonNullableType(whole);
  const written = writtenType(prop);
  const tags = new Map(
    prop.getJsDocTags(checker).map(({ name, text }) => [name, ts.displayPartsToString(text)]),
  );
  return {
    name: prop.name,
    ...readKind(type, written),
    type: written,
    required: (prop.flags & ts.SymbolFlags.Optional) === 0,
    mayBeUndefined: whole !== type,
    description: ts.displayPartsToString(prop.getDocumentationComment(checker)),
    default: tags.get('default'),
    selector: tags.get('selector'),
  };
}

/** @param {ts.Symbol} prop */
function writtenType(prop) {
  const [node] = prop.declarations ?? [];
  const written = node && ts.isPropertySignature(node) ? (node.type?.getText() ?? '') : '';
  return written
    .replaceAll(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/^\| /, '')
    .replace(/^\((.*=>.*)\)$/, '$1');
}

/**
 * @param {ts.Type} type
 * @param {string} written
 * @returns {Pick<Prop, 'kind' | 'options'>}
 */
function readKind(type, written) {
  if (/^ReactNode|\['children'\]$/.test(written)) return { kind: 'node', options: [] };
  const parts = type.isUnion() ? type.types : [type];
  const options = parts.flatMap((part) => (part.isLiteral() ? literalOf(part) : []));
  if (options.length === parts.length)
    return { kind: 'enum', options: inOrder(options, type, written) };
  const has = (/** @type {ts.TypeFlags} */ flag) => parts.some(({ flags }) => flags & flag);
  return { kind: kindOf(has, parts), options: [] };
}

/**
 * The simplest control that gives a value of the type.
 *
 * @param {(flag: ts.TypeFlags) => boolean} has
 * @param {readonly ts.Type[]} parts
 * @returns {PropKind}
 */
function kindOf(has, parts) {
  if (has(ts.TypeFlags.BooleanLike)) return 'boolean';
  if (has(ts.TypeFlags.NumberLike)) return 'number';
  if (has(ts.TypeFlags.StringLike)) return 'string';
  return parts.some((part) => part.getCallSignatures().length > 0) ? 'function' : 'object';
}

/** @param {ts.LiteralType} part */
const literalOf = ({ value }) => (typeof value === 'object' ? [] : [value]);

/**
 * As the source lists them. The compiler lists them as it met them.
 *
 * @param {(string | number)[]} options
 * @param {ts.Type} type
 * @param {string} written
 */
function inOrder(options, type, written) {
  const source = type.aliasSymbol?.declarations?.[0]?.getText() ?? written;
  /** @param {string | number} option */
  const place = (option) =>
    source.indexOf(typeof option === 'string' ? `'${option}'` : `${option}`);
  return options.toSorted((a, b) => place(a) - place(b) || Number(a) - Number(b));
}
