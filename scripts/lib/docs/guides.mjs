// @ts-check
import path from 'node:path';
import { FILES_URL, RAW_URL, replaceLinks } from './links.mjs';

/** The guides of `docs/`, in the order in which a reader needs them. */
export const ALL_GUIDES = [
  'getting-started.md',
  'parts.md',
  'data-and-hooks.md',
  'editing.md',
  'delivery.md',
  'several-stores.md',
  'theming.md',
  'tailwind-and-shadcn.md',
  'languages.md',
  'server-rendering.md',
  'sessions.md',
  'same-origin.md',
  'errors.md',
  'accessibility.md',
  'security.md',
  'analytics.md',
  'testing.md',
  'migrating.md',
  'supported-versions.md',
];

/**
 * The guides of `docs/` that a package's tarball has in its own `docs/`.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const GUIDES = {
  core: ['delivery.md', 'errors.md', 'same-origin.md', 'security.md', 'sessions.md'],
  react: [
    'data-and-hooks.md',
    'delivery.md',
    'editing.md',
    'errors.md',
    'server-rendering.md',
    'sessions.md',
    'several-stores.md',
  ],
  ui: [
    'accessibility.md',
    'errors.md',
    'languages.md',
    'parts.md',
    'tailwind-and-shadcn.md',
    'theming.md',
  ],
  cart: ALL_GUIDES,
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
