import type { Plugin } from 'vite';
import { readUsedVariables, readVariables } from '../../scripts/lib/css/readVariables.mjs';

const ID = 'virtual:firmly-variables';

/** Serves the CSS variables of the kit, read from its sheets, to the theming guide. */
export function variablesPlugin(): Plugin {
  return {
    name: 'firmly-variables',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const used = readUsedVariables();
      const groups = Object.entries(readVariables()).map(([group, variables]) => ({
        group,
        variables: variables.map((variable) => ({
          ...variable,
          readers: [
            ...new Set(used.flatMap(({ name, folder }) => (name === variable.name ? folder : []))),
          ],
        })),
      }));
      return `export default ${JSON.stringify(groups)};`;
    },
  };
}
