// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listPackages } from '../lib/packages/listPackages.mjs';
import { ROOT } from '../lib/process/root.mjs';

const guide = readFileSync(path.join(ROOT, 'docs/supported-versions.md'), 'utf8');

/** The row of docs/supported-versions.md, and its range in a manifest. */
const RANGES = listPackages().flatMap((folder) => {
  const file = path.join(ROOT, 'packages', folder, 'package.json');
  const {
    engines,
    peerDependencies = {},
    dependencies = {},
  } = JSON.parse(readFileSync(file, 'utf8'));
  const ranges = {
    Node: engines.node,
    React: peerDependencies.react,
    'TanStack Query': peerDependencies['@tanstack/react-query'],
    Zod: dependencies.zod,
  };
  return Object.entries(ranges).flatMap(([row, range]) =>
    range === undefined ? [] : { folder, row, range },
  );
});

test.each(RANGES)('the guide has the range of $row that $folder allows', ({ row, range }) => {
  const line = guide.split('\n').find((text) => text.startsWith(`| ${row}`));
  expect(line).toContain(`\`${range}\``);
});
