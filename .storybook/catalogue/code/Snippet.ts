import type { ReactElement } from 'react';
import type { Prop } from '../../../scripts/lib/catalogue/readProp.mjs';

/** The props of a component of the kit. */
export interface Props {
  /** The package that exports the component. */
  from: string;
  props: readonly Prop[];
}

/** The parts of an example, while it is written. */
export interface Snippet {
  readProps: (name: string) => Props | undefined;
  /** An element as JSX, with columns before its lines, but the first. */
  writeElement: (element: ReactElement, snippet: Snippet, indent: number) => string;
  /** Names by module. A style sheet has none. */
  imports: Map<string, Set<string>>;
  /** Statements above the component. */
  constants: Set<string>;
  /** The first statements of the component. */
  hooks: string[];
  /** What returns early, after the hooks. */
  guards: Set<string>;
  /** What is read from `useCartEditor`. */
  editor: Set<string>;
}

export function createSnippet(writers: Pick<Snippet, 'readProps' | 'writeElement'>): Snippet {
  return {
    ...writers,
    imports: new Map(),
    constants: new Set(),
    hooks: [],
    guards: new Set(),
    editor: new Set(),
  };
}

export function addImport({ imports }: Snippet, from: string, ...names: string[]): void {
  imports.set(from, new Set([...(imports.get(from) ?? []), ...names]));
}

const EDITOR = /^const \{.*useCartEditor/;

/** Reads a value of the cart's editor: `cart`, `setQuantity`. Returns its name. */
export function fromEditor(snippet: Snippet, name: string): string {
  addImport(snippet, '@firmly-kit/react', 'useCartEditor');
  snippet.editor.add(name);
  const names = [...snippet.editor].join(', ');
  const others = snippet.hooks.filter((line) => !EDITOR.test(line));
  snippet.hooks = [`const { ${names} } = useCartEditor('shop.luma.gift');`, ...others];
  return name;
}
