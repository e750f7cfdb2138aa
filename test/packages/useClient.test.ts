import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { listFiles, PACKED, readManifest } from './packed.ts';

// What React and TanStack Query offer in client components only: hooks, contexts, and components that use them.
const CLIENT_ONLY = /^(?:use[A-Z]|createContext$|Component$|\w+Provider$|HydrationBoundary$)/;

// A function cannot be passed from a server component to an element.
const HANDLER = /"react\/jsx-runtime"[\s\S]*\bon[A-Z]\w*: /;

const withReact = PACKED.filter(
  ({ directory }) => readManifest(directory).peerDependencies?.['react'] !== undefined,
);

describe.each(withReact)('the modules of $name', (packed) => {
  const modules = listFiles(packed)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readModule(path.join(packed.directory, file), file));

  test('are for client components if they use hooks, contexts or event handlers', () => {
    const missing = modules.filter(({ isClient, needsClient }) => needsClient && !isClient);
    expect(missing.map(({ file }) => file)).toEqual([]);
  });

  test('are for server components too if they use none', () => {
    const needless = modules.filter(({ isClient, needsClient }) => isClient && !needsClient);
    expect(needless.map(({ file }) => file)).toEqual([]);
  });

  test('are of both kinds', () => {
    expect(new Set(modules.map(({ isClient }) => isClient)).size).toBe(2);
  });
});

function readModule(absolute: string, file: string) {
  const code = readFileSync(absolute, 'utf8');
  const { body } = parseAst(code);
  const [first] = body;
  return {
    file,
    isClient: first?.type === 'ExpressionStatement' && first.directive === 'use client',
    needsClient: HANDLER.test(code) || body.some(importsClientOnly),
  };
}

function importsClientOnly(node: ReturnType<typeof parseAst>['body'][number]): boolean {
  return (
    node.type === 'ImportDeclaration' &&
    node.specifiers.some(
      (specifier) =>
        specifier.type === 'ImportSpecifier' &&
        specifier.imported.type === 'Identifier' &&
        CLIENT_ONLY.test(specifier.imported.name),
    )
  );
}
