// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

const SOURCE = path.join(ROOT, 'packages/ui/src');

/**
 * @typedef {object} ComponentStyles
 * @property {string} folder
 * @property {string} css The component's own rules.
 */

/**
 * Reads the CSS of components, in the order of `styles.css`.
 *
 * @returns {ComponentStyles[]}
 */
export function componentStyles() {
  const list = readSource('styles/components.css');
  return [...list.matchAll(/@import '\.\.\/(components\/(.+?)\/\w+\.css)';/g)].map(
    ([, file = '', folder = '']) => ({ folder, css: readSource(file) }),
  );
}

/**
 * The contents of the published CSS files, by name: `tokens`, and one per component folder. Layered, not minified.
 *
 * A component's file includes the CSS of the components that it renders. Each component has a layer of its own, so the
 * order in which an app loads the files does not matter.
 */
export function layeredStyles() {
  const components = componentStyles();
  const layers = ['tokens', ...components.map(({ folder }) => folder)];
  const order = `@layer ${layers.map((layer) => `firmly.${layer}`).join(', ')};\n`;
  const tokens = tokenSheets();
  const files = new Map([['tokens', order + layered('tokens', tokens.join('\n'))]]);
  for (const { folder } of components) {
    const needed = withRendered([folder]);
    const parts = components.filter((component) => needed.has(component.folder));
    files.set(folder, order + parts.map((part) => layered(part.folder, part.css)).join('\n'));
  }
  return files;
}

const tokenSheets = () => ['scales', 'roles', 'shared'].map(readStyles);

/**
 * A sheet of `styles/` with the sheets that it imports in their place.
 *
 * @param {string} name
 */
export function readStyles(name) {
  return readSource(`styles/${name}.css`).replaceAll(/@import '\.\.\/(.+)';/g, (_, file) =>
    readSource(file),
  );
}

/**
 * @param {readonly string[]} folders
 * @param {Set<string>} found
 */
function withRendered(folders, found = new Set()) {
  for (const folder of folders.filter((name) => !found.has(name))) {
    found.add(folder);
    withRendered(importedFolders(folder), found);
  }
  return found;
}

/**
 * Folders of the components that a component imports.
 *
 * @param {string} folder
 */
function importedFolders(folder) {
  const directory = `components/${folder}`;
  const files = readdirSync(path.join(SOURCE, directory)).filter((name) => /^\w+\.tsx$/.test(name));
  const source = files.map((name) => readSource(`${directory}/${name}`)).join('');
  const imports = source.matchAll(/ from '\.\.\/([\w-]+)\/\w+\.tsx'/g);
  return [...imports].map(([, imported = '']) => imported);
}

/**
 * @param {string} layer
 * @param {string} css
 */
const layered = (layer, css) => `@layer firmly.${layer} {\n${css}}\n`;

/** @param {string} file */
const readSource = (file) => readFileSync(path.join(SOURCE, file), 'utf8');
