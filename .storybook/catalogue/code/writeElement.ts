import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { nameOf } from '../nameOf.ts';
import { addImport, type Snippet } from './Snippet.ts';
import { writeProps } from './writeProps.ts';

const WIDTH = 80;

/**
 * An element as JSX.
 *
 * @param indent Columns before its lines, but the first.
 */
export function writeElement(element: ReactElement, snippet: Snippet, indent: number): string {
  const tag = toTag(element, snippet);
  const { children, ...props } = toProps(element);
  const attributes = writeProps(tag, props, snippet, indent + 2);
  const content = writeChildren(children, snippet, indent + 2);
  const close = content.length > 0 ? '>' : ' />';
  const inline = `<${[tag, ...attributes].join(' ')}`;
  const isShort = !inline.includes('\n') && inline.length + indent < WIDTH;
  const newLine = `\n${' '.repeat(indent)}`;
  const start = isShort
    ? `${inline}${close}`
    : `<${tag}${attributes.map((line) => `${newLine}  ${line}`).join('')}${newLine}${close.trim()}`;
  if (content.length === 0) return start;
  const [only = ''] = content;
  const flat = `${start}${only}</${tag}>`;
  if (content.length === 1 && !flat.includes('\n') && flat.length + indent < WIDTH) return flat;
  return `${start}${content.map((line) => `${newLine}  ${line}`).join('')}${newLine}</${tag}>`;
}

function toTag({ type }: ReactElement, snippet: Snippet): string {
  if (type === Fragment) return '';
  if (typeof type === 'string') return type;
  const name = nameOf(type) ?? 'Component';
  const known = snippet.readProps(name);
  if (known) {
    addImport(snippet, known.from, name);
    addImport(snippet, `${known.from}/styles.css`);
  }
  return name;
}

function toProps({ props }: ReactElement): Record<string, unknown> & { children?: unknown } {
  return typeof props === 'object' && props !== null ? { ...props } : {};
}

function writeChildren(children: unknown, snippet: Snippet, indent: number): string[] {
  return Children.toArray(isNode(children) ? children : undefined).flatMap((child) => {
    if (isValidElement(child)) return writeElement(child, snippet, indent);
    if (typeof child !== 'string') return typeof child === 'number' ? `${child}` : [];
    return /[{}<>]/.test(child) ? `{${JSON.stringify(child)}}` : child;
  });
}

const isNode = (value: unknown): value is ReactNode =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  Array.isArray(value) ||
  isValidElement(value);
