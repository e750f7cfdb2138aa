import type { ReactElement } from 'react';
import { createSnippet, type Props } from './Snippet.ts';
import { writeElement } from './writeElement.ts';

const CART = '@firmly-kit/cart';

const PROVIDER = '// Below a FirmlyProvider or a FirmlyCartProvider, which has the client.\n';

/**
 * The code of an element as a developer would paste it: a component of their own, with what it imports.
 *
 * @param readProps Gives the props of a component of the kit, by its name. Undefined for another.
 */
export function toCode(element: ReactElement, readProps: (name: string) => Props | undefined) {
  const snippet = createSnippet({ readProps, writeElement });
  const jsx = writeElement(element, snippet, 4);
  const hooks = [...snippet.hooks, ...snippet.guards].map((line) => `  ${line}\n`).join('');
  const body = jsx.includes('\n') || jsx.length > 80 ? `(\n    ${jsx}\n  )` : jsx;
  const note = snippet.imports.has('@firmly-kit/react') ? PROVIDER : '';
  return [
    writeImports(snippet.imports),
    ...snippet.constants,
    `${note}export function Example() {\n${hooks}  return ${body};\n}`,
  ].join('\n\n');
}

function writeImports(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  // The sheet of @firmly-kit/cart has that of @firmly-kit/ui.
  const sheet = imports.has(`${CART}/styles.css`) ? '@firmly-kit/ui/styles.css' : undefined;
  return [...imports]
    .filter(([from]) => from !== sheet)
    .toSorted(
      ([a], [b]) => Number(a.endsWith('.css')) - Number(b.endsWith('.css')) || (a < b ? -1 : 1),
    )
    .map(([from, names]) =>
      names.size > 0
        ? `import { ${[...names].toSorted().join(', ')} } from '${from}';`
        : `import '${from}';`,
    )
    .join('\n');
}
