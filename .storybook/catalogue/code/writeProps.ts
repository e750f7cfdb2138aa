import { isValidElement, type ReactElement } from 'react';
import type { Prop } from '../../../scripts/lib/catalogue/readProp.mjs';
import { writeFunction } from './functions.ts';
import { addImport, fromEditor, type Snippet } from './Snippet.ts';
import { writeValue } from './writeValue.ts';

/** Of these pairs, the app keeps the value in its state. */
const STATES: Readonly<Record<string, string>> = { value: 'onValueChange', open: 'onOpenChange' };

const INLINE = 60;

/** The attributes of an element, one per prop. Writes what they need into the snippet. */
export function writeProps(
  tag: string,
  props: Readonly<Record<string, unknown>>,
  snippet: Snippet,
  indent: number,
): string[] {
  const documented = snippet.readProps(tag)?.props ?? [];
  const states = Object.entries(STATES).filter(([name, setter]) => name in props && props[setter]);
  return Object.entries(props).flatMap(([name, value]) => {
    const prop = documented.find((candidate) => candidate.name === name);
    for (const [state, setter] of states) {
      if (name === setter) return [];
      if (name === state) return writeState(state, setter, value, snippet);
    }
    return value === undefined && !(prop?.required && prop.mayBeUndefined)
      ? []
      : writeProp(name, value, prop, snippet, indent);
  });
}

function writeState(name: string, setter: string, value: unknown, snippet: Snippet): string[] {
  const set = `set${name[0]?.toUpperCase()}${name.slice(1)}`;
  addImport(snippet, 'react', 'useState');
  const call = value === undefined ? 'useState<string>()' : `useState(${writeValue(value)})`;
  snippet.hooks.push(`const [${name}, ${set}] = ${call};`);
  return [`${name}={${name}}`, `${setter}={${set}}`];
}

function writeProp(
  name: string,
  value: unknown,
  prop: Prop | undefined,
  snippet: Snippet,
  indent: number,
): string {
  if (value === true) return name;
  if (typeof value === 'string' && !/["\\\n]/.test(value))
    return `${name}="${value.replaceAll('&', '&amp;')}"`;
  if (typeof value === 'function') return `${name}={${writeFunction(name, prop, snippet)}}`;
  if (isValidElement(value)) return writeElementProp(name, value, snippet, indent);
  if (value && prop && isOfEditor(prop)) return `${name}={${fromCart(prop, snippet)}}`;
  const literal = writeValue(value);
  if (literal.length <= INLINE) return `${name}={${literal}}`;
  snippet.constants.add(`const ${name} = ${writeValue(value, 0)};`);
  return `${name}={${name}}`;
}

function writeElementProp(name: string, value: ReactElement, snippet: Snippet, indent: number) {
  const jsx = snippet.writeElement(value, snippet, indent + 2);
  const [space, end] = [' '.repeat(indent + 2), ' '.repeat(indent)];
  return jsx.includes('\n') ? `${name}={\n${space}${jsx}\n${end}}` : `${name}={${jsx}}`;
}

const isOfEditor = ({ type, name }: Prop) =>
  /^Cart( \| null)?$/.test(type) || (name === 'lines' && type.includes('EditableLine'));

function fromCart({ name, required, mayBeUndefined }: Prop, snippet: Snippet): string {
  if (name === 'cart' && required && !mayBeUndefined) {
    snippet.guards.add('if (!cart) return null;');
  }
  return fromEditor(snippet, name);
}
