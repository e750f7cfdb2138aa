import type { Plugin } from 'vite';
import { readComponents } from '../../scripts/lib/catalogue/readComponents.mjs';
import { readKeys } from '../../scripts/lib/catalogue/readKeys.mjs';
import { readParts } from '../../scripts/lib/catalogue/readParts.mjs';

const COMPONENTS = 'virtual:firmly-components';
const PARTS = 'virtual:firmly-parts';

/** Serves what the sources say about the exported components. */
export function componentsPlugin(): Plugin {
  let components: ReturnType<typeof readComponents> | undefined;
  const read = () => (components ??= readComponents());
  return {
    name: 'firmly-components',
    resolveId: (id) => (id === COMPONENTS || id === PARTS ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${COMPONENTS}`) {
        const all = read().map(({ name, from, description, props }) => [
          name,
          { name, from, description, props },
        ]);
        return toModule(Object.fromEntries(all));
      }
      if (id === `\0${PARTS}`) {
        const keys = readKeys();
        const all = read().map((component) => [
          component.name,
          {
            ...readParts(component, read()),
            keys: keys.filter(({ component: name }) => name === component.name),
          },
        ]);
        return toModule(Object.fromEntries(all));
      }
      return undefined;
    },
    transform(code, id) {
      // A build gives functions short names, and the catalogue finds a component's documentation by its name.
      const name = /\/packages\/(?:ui|cart)\/src\/(?:components|provider)\/.*?(\w+)\.tsx$/.exec(
        id,
      )?.[1];
      return name && new RegExp(`export (?:const|function) ${name}\\b`).test(code)
        ? { code: `${code}\n${name}.displayName = '${name}';\n`, map: null }
        : undefined;
    },
  };
}

const toModule = (value: unknown) => `export default ${JSON.stringify(value)};`;
