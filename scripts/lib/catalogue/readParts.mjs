// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./readComponents.mjs').Component} Component */

/**
 * @typedef {object} Parts What an app can select and set, from the component's own sources.
 * @property {string[]} classes
 * @property {{ name: string, values: string[], props: string[] }[]} attributes Data attributes, with the props that set them.
 * @property {string[]} variables Names of the CSS variables of the kit that its sheets read.
 * @property {string[]} renders Names of the exported components that it renders.
 */

/**
 * @param {Component} component
 * @param {readonly Component[]} all
 * @returns {Parts}
 */
export function readParts(component, all) {
  const files = filesOf(component.file);
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return {
    classes: unique(code, /firmly-[A-Z]\w*(?:-\w+)?/g).filter((name) =>
      isOwn(name, component, all),
    ),
    attributes: unique(code, /(?<![\w-])data-[a-z-]*[a-z](?![a-z'-])/g)
      .filter((name) => !name.startsWith('data-firmly-'))
      .map((name) => ({
        name,
        values: [
          ...new Set(
            [...code.matchAll(new RegExp(`${name}=['"]([\\w-]+)['"]`, 'g'))].map(
              ([, value = '']) => value,
            ),
          ),
        ],
        props: component.props.flatMap(({ name: prop, selector }) =>
          selector?.includes(`[${name}`) ? prop : [],
        ),
      })),
    variables: unique(code, /(?<=var\(\s*)--firmly-[\w-]+/g),
    renders: all
      .filter(({ name }) => name !== component.name && importsValue(code, name))
      .map(({ name }) => name),
  };
}

/**
 * The component, its sheet, and the files that it imports of its own folder and of `_internal/`.
 *
 * @param {string} file
 * @param {Set<string>} found
 */
function filesOf(file, found = new Set()) {
  if (found.has(file)) return [];
  found.add(file);
  const sheet = file.replace(/\.tsx?$/, '.css');
  if (sheet !== file && existsSync(sheet)) found.add(sheet);
  const imports = readFileSync(file, 'utf8').matchAll(
    /from '(\.\/|\.\.\/_internal\/)(\w+\.tsx?)'/g,
  );
  for (const [, folder = '', name = ''] of imports) {
    filesOf(path.join(path.dirname(file), folder, name), found);
  }
  return [...found];
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
const unique = (text, pattern) => [...new Set(text.match(pattern) ?? [])];

/**
 * Whether a class is not that of another component.
 *
 * @param {string} className
 * @param {Component} component
 * @param {readonly Component[]} all
 */
function isOwn(className, { name }, all) {
  const [, owner] = className.split('-');
  return owner === name || all.every((other) => other.name !== owner);
}

/**
 * @param {string} code
 * @param {string} name
 */
const importsValue = (code, name) =>
  [...code.matchAll(/^import \{([^}]*)\} from/gm)].some(([, names = '']) =>
    names.split(',').some((imported) => imported.trim() === name),
  );
