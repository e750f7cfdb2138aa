import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDES } from '../../scripts/lib/docs/guides.mjs';
import { findLinks } from '../../scripts/lib/docs/links.mjs';
import { listFiles, PACKED, type Packed, readManifest } from './packed.ts';

const UNWANTED = /\.(?:test|stories)\.|\.tsbuildinfo$|^(?:src|test)\/|\.tsx?$(?<!\.d\.ts)/;

test('all packages have the same version', () => {
  expect(new Set(PACKED.map(({ directory }) => readManifest(directory).version)).size).toBe(1);
});

describe.each(PACKED)('the tarball of $name', (packed) => {
  const files = listFiles(packed);
  const markdown = files.filter((file) => file.endsWith('.md'));

  test('has no sources, tests, stories or caches of the compiler', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => UNWANTED.test(file))).toEqual([]);
  });

  test('has the licence, the README, the changelog and its guides', () => {
    const guides = GUIDES[packed.folder] ?? [];
    const everywhere = ['LICENSE', 'README.md', 'CHANGELOG.md'];
    expect(files).toEqual(
      expect.arrayContaining([...everywhere, ...guides.map((guide) => `docs/${guide}`)]),
    );
  });

  test('has no Markdown with a relative link to a file that it does not have', () => {
    const broken = markdown.flatMap((file) =>
      findLinks(read(packed, file))
        .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
        .map((link) => path.join(path.dirname(file), link.replace(/#.*/, '')))
        .filter((target) => !files.includes(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('has no source map without the source', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(10);
    expect(maps.filter((file) => !hasSources(read(packed, file)))).toEqual([]);
  });

  test('has every file that a source map comment names', () => {
    const named = files
      .filter((file) => /\.(?:js|ts|css)$/.test(file))
      .flatMap((file) => {
        const [, name] = /[#@] sourceMappingURL=(\S+)/.exec(read(packed, file)) ?? [];
        return name === undefined ? [] : [path.join(path.dirname(file), name)];
      });
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('has every file that an entry names', () => {
    const { exports, bin = {} } = readManifest(packed.directory);
    const targets = [
      ...Object.values(exports).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : Object.values(entry),
      ),
      ...Object.values(bin),
    ];
    expect(targets.filter((target) => !matches(files, target))).toEqual([]);
  });

  test('has a manifest without a condition for sources and without the protocols of the workspace', () => {
    const manifest = read(packed, 'package.json');
    expect(manifest).not.toMatch(/@firmly-kit\/source|workspace:|catalog:/);
  });

  test('allows newer versions of its dependencies', () => {
    const { dependencies = {} } = readManifest(packed.directory);
    expect(Object.values(dependencies).filter((range) => !range.startsWith('^'))).toEqual([]);
  });

  test('says where its source, its issues and its licence are', () => {
    const repository = 'https://github.com/firmly-kit/firmly-kit';
    expect(readManifest(packed.directory)).toMatchObject({
      license: 'MIT',
      homepage: `${repository}/tree/main/packages/${packed.folder}#readme`,
      bugs: { url: `${repository}/issues` },
      repository: {
        type: 'git',
        url: `git+${repository}.git`,
        directory: `packages/${packed.folder}`,
      },
      publishConfig: { access: 'public', provenance: true },
    });
  });
});

function read({ directory }: Packed, file: string): string {
  return readFileSync(path.join(directory, file), 'utf8');
}

function hasSources(map: string): boolean {
  const { sources, sourcesContent = [] } = JSON.parse(map) as {
    sources: string[];
    sourcesContent?: (string | null)[];
  };
  return sources.every((_, index) => typeof sourcesContent[index] === 'string');
}

/** Whether one of the files is the target of an entry: `./dist/index.js`, `./dist/themes/*.css`. */
function matches(files: readonly string[], target: string): boolean {
  const [start = '', end] = target.replace(/^\.\//, '').split('*');
  return files.some((file) =>
    end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
  );
}
