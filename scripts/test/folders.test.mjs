// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findArrows, findCircularRooms, findUpwardImports } from '../lib/imports/findArrows.mjs';
import { PROJECTS } from '../lib/imports/projects.mjs';

test.each(Object.entries(PROJECTS))('no folder of %s imports a folder above it', (_, project) => {
  const { rooms, arrows } = findArrows(project);
  const isOrdered = (/** @type {string} */ room) =>
    project.order.some((folder) => room === folder || room.startsWith(`${folder}/`));
  expect(rooms.filter((room) => !room.includes('.') && !isOrdered(room))).toEqual([]);
  expect(findUpwardImports(arrows, project.order)).toEqual([]);
  expect(findCircularRooms(arrows)).toEqual([]);
});

test('an import upwards, an import of a type and a circle are found', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = {
    'index.ts': "export { a } from './high/a.ts';",
    'high/a.ts': "import {\n  b,\n} from '../low/b.ts';\nimport './c.ts';",
    'high/c.ts': '',
    'low/b.ts': "import type { A } from '../high/a.ts';",
    'low/b.test.ts': "import { c } from '../high/c.ts';",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, 'src', file)), { recursive: true });
    writeFileSync(path.join(root, 'src', file), text);
  }
  const { rooms, arrows } = findArrows({ source: 'src' }, root);
  expect(rooms).toEqual(['high', 'index.ts', 'low']);
  expect(findUpwardImports(arrows, ['high', 'low'])).toEqual(['low/b.ts → high/a.ts']);
  expect(findUpwardImports(arrows, ['low', 'high'])).toEqual(['high/a.ts → low/b.ts']);
  expect(findCircularRooms(arrows)).toEqual(['high', 'low']);
});
