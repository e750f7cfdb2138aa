import { cp, mkdir, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/process/root.mjs';
import { runCommand } from '../../scripts/lib/process/runCommand.mjs';
import { listFiles, PACKED, readManifest } from './packed.ts';

/** The dependencies of an app, as paths in this repository: both ends of the ranges that the packages allow. */
const DEPENDENCIES = {
  oldest: [
    'node_modules/react-query-oldest',
    'node_modules/types-react-18',
    'node_modules/zod-oldest',
    'packages/sandbox/node_modules/hono',
  ],
  newest: [
    'node_modules/@tanstack/react-query',
    'node_modules/@types/react',
    'packages/core/node_modules/zod',
    'packages/sandbox/node_modules/hono',
  ],
};

// Every two of compiler, resolution and dependencies meet. The compilers before 7 take four times as long.
const CELLS = [
  { compiler: 'typescript-5.4', resolution: 'bundler', dependencies: 'oldest' },
  { compiler: 'typescript-5.4', resolution: 'nodenext', dependencies: 'newest' },
  { compiler: 'typescript-5.9', resolution: 'bundler', dependencies: 'newest' },
  { compiler: 'typescript-5.9', resolution: 'nodenext', dependencies: 'oldest' },
  { compiler: 'typescript', resolution: 'bundler', dependencies: 'oldest' },
  { compiler: 'typescript', resolution: 'bundler', dependencies: 'newest' },
  { compiler: 'typescript', resolution: 'nodenext', dependencies: 'oldest' },
  { compiler: 'typescript', resolution: 'nodenext', dependencies: 'newest' },
] as const;

beforeAll(async () => {
  await Promise.all([createApp('oldest'), createApp('newest')]);
});

test.concurrent.each(CELLS)(
  'the types of every entry compile with $compiler, $resolution and the $dependencies dependencies',
  async ({ compiler, resolution, dependencies }) => {
    const app = appDirectory(dependencies);
    const config = path.join(app, `tsconfig.${compiler}.${resolution}.json`);
    await writeFile(config, JSON.stringify(configuration(resolution)));
    const tsc = path.join(ROOT, 'node_modules', compiler, 'bin/tsc');
    const args = [tsc, '-p', config, '--pretty', 'false'];
    expect(await runCommand('node', args, { cwd: app, output: 'keep' })).toEqual({
      code: 0,
      output: '',
    });
  },
);

function appDirectory(dependencies: keyof typeof DEPENDENCIES): string {
  return path.join(ROOT, '.cache/packages/apps', dependencies);
}

/** An app with the unpacked tarballs and with these dependencies, all of them links. */
async function createApp(dependencies: keyof typeof DEPENDENCIES): Promise<void> {
  const app = appDirectory(dependencies);
  await rm(app, { recursive: true, force: true });
  const links = new Map(PACKED.map(({ name, directory }) => [name, directory]));
  for (const dependency of DEPENDENCIES[dependencies]) {
    // pnpm keeps a package beside its own dependencies.
    const target = await realpath(path.join(ROOT, dependency));
    const [store = ''] = /.+\.pnpm.[^/\\]+.node_modules/.exec(target) ?? [];
    for (const name of await listPackages(store)) links.set(name, path.join(store, name));
  }
  for (const [name, target] of links) await link(path.join(app, 'node_modules', name), target);
  await cp(path.join(import.meta.dirname, 'consumer.tsx'), path.join(app, 'consumer.tsx'));
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(path.join(app, 'entries.ts'), PACKED.flatMap(importsOf).join('\n'));
}

async function link(place: string, target: string): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(await realpath(target), place, 'junction');
}

/** The packages in a `node_modules`: `zod`, `@types/react`. */
async function listPackages(modules: string): Promise<string[]> {
  const names = await readdir(modules);
  const scoped = names
    .filter((name) => name.startsWith('@'))
    .map(async (scope) =>
      (await readdir(path.join(modules, scope))).map((name) => `${scope}/${name}`),
    );
  return [...names.filter((name) => !/^[@.]/.test(name)), ...(await Promise.all(scoped)).flat()];
}

/** A line for every entry of a package: `export * as core_money from "@firmly-kit/core/money";`. */
function importsOf(packed: (typeof PACKED)[number]): string[] {
  const { name, exports } = readManifest(packed.directory);
  return Object.entries(exports)
    .flatMap(([entry, target]) => expand(packed, entry, target))
    .map((entry) => entry.replace('.', name))
    .filter((specifier) => !specifier.endsWith('.json'))
    .map((specifier) =>
      specifier.endsWith('.css')
        ? `import '${specifier}';`
        : `export * as ${specifier.replaceAll(/\W/g, '_')} from '${specifier}';`,
    );
}

/** `./themes/*.css` becomes an entry for each file. */
function expand(
  packed: (typeof PACKED)[number],
  entry: string,
  target: string | Record<string, string>,
): string[] {
  const file = typeof target === 'string' ? target : target['default'];
  const [start, end] = file?.replace('./', '').split('*') ?? [];
  if (start === undefined || end === undefined) return [entry];
  return listFiles(packed)
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .map((name) => entry.replace('*', name.slice(start.length, -end.length)));
}

function configuration(resolution: 'bundler' | 'nodenext') {
  return {
    compilerOptions: {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      // A package's own imports are found among the links.
      preserveSymlinks: true,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      jsx: 'react-jsx',
      types: [],
    },
    files: ['consumer.tsx', 'entries.ts'],
  };
}
