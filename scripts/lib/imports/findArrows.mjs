// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

/**
 * A room is a file or a folder directly in a project's sources, or a folder in its nested folder.
 *
 * @typedef {object} Arrow At least one file of the room `from` imports a file of the room `to`. Type imports count.
 * @property {string} from
 * @property {string} to
 * @property {string[]} imports `client/createClient.ts → http/send.ts`
 */

const IMPORTS = [
  /^(?:import|export)\b[^'";]*['"](\.[^'"]+)['"]/gm,
  /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g,
];

/**
 * Reads the imports between the rooms of a project, without tests and stories.
 *
 * @param {Pick<import('./projects.mjs').Project, 'source' | 'nested'>} project
 * @param {string} [root] Default: the repository.
 */
export function findArrows({ source, nested }, root = ROOT) {
  const directory = path.join(root, source);
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(?<!\.(?:test|stories))\.(?:mjs|tsx?)$/.test(file));
  /** @type {Map<string, Arrow>} */
  const arrows = new Map();
  for (const file of files) {
    const text = readFileSync(path.join(directory, file), 'utf8');
    for (const [, specifier = ''] of IMPORTS.flatMap((pattern) =>
      Array.from(text.matchAll(pattern)),
    )) {
      const target = path.posix.join(path.posix.dirname(file), specifier);
      const [from, to] = [roomName(file, nested), roomName(target, nested)];
      if (from === to || target.startsWith('..') || !existsSync(path.join(directory, target))) {
        continue;
      }
      const arrow = arrows.get(`${from} ${to}`) ?? { from, to, imports: [] };
      arrow.imports.push(`${file} → ${target}`);
      arrows.set(`${from} ${to}`, arrow);
    }
  }
  const rooms = new Set(files.map((file) => roomName(file, nested)));
  return { rooms: [...rooms].toSorted(), arrows: [...arrows.values()] };
}

/**
 * The imports that go upwards in the order of folders. Files outside of these folders are above all of them.
 *
 * @param {readonly Arrow[]} arrows
 * @param {readonly string[]} order
 */
export function findUpwardImports(arrows, order) {
  const rank = (/** @type {string} */ room) =>
    order.findIndex((folder) => room === folder || room.startsWith(`${folder}/`));
  return arrows.filter(({ from, to }) => rank(to) < rank(from)).flatMap(({ imports }) => imports);
}

/**
 * The rooms that import each other, directly or through others.
 *
 * @param {readonly Arrow[]} arrows
 */
export function findCircularRooms(arrows) {
  const reachable = (/** @type {string} */ room, found = new Set()) => {
    for (const { from, to } of arrows) {
      if (from !== room || found.has(to)) continue;
      found.add(to);
      reachable(to, found);
    }
    return found;
  };
  return [...new Set(arrows.map(({ from }) => from))].filter((room) => reachable(room).has(room));
}

/**
 * @param {string} file
 * @param {string | undefined} nested
 */
function roomName(file, nested) {
  const [first = '', second] = file.split('/');
  return first === nested && second !== undefined ? `${first}/${second}` : first;
}
