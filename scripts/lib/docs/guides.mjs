// @ts-check
import path from 'node:path';
import { FILES_URL, RAW_URL, replaceLinks } from './links.mjs';

/**
 * The guides of `docs/` that a package's tarball has in its own `docs/`.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const GUIDES = {
  core: ['same-origin.md', 'sessions.md'],
  react: ['server-rendering.md', 'sessions.md'],
  ui: ['theming.md'],
  cart: ['analytics.md', 'same-origin.md', 'server-rendering.md', 'testing.md', 'theming.md'],
};

/**
 * A document whose links work in another place than its own: those to other files of this repository become URLs.
 *
 * @param {string} markdown
 * @param {string} document Its path in this repository: `docs/theming.md`.
 * @param {readonly string[]} [neighbours] The paths, relative to the document, that the other place has too. Default: none.
 */
export function withAbsoluteLinks(markdown, document, neighbours = []) {
  return replaceLinks(markdown, (target) => {
    const [file = '', hash] = target.split('#');
    if (file === '' || /^[a-z]+:/.test(target) || neighbours.includes(file)) return target;
    const base = /\.(?:png|svg)$/.test(file) ? RAW_URL : FILES_URL;
    const absolute = `${base}${path.posix.join(path.posix.dirname(document), file)}`;
    return hash === undefined ? absolute : `${absolute}#${hash}`;
  });
}
