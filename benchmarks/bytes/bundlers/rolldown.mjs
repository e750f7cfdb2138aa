// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from '../../../test/buildApp.mjs';
import { countBytes } from './output.mjs';

/**
 * Vite's build for production, whose bundler is Rolldown.
 *
 * @param {import('./output.mjs').BundleOptions} options
 */
export async function bundleWithRolldown({ file, external }) {
  const output = await buildApp(await readFile(file, 'utf8'), {
    fileName: path.relative(process.cwd(), file),
    config: { define: { 'process.env.NODE_ENV': '"production"' } },
    rolldownOptions: { external, preserveEntrySignatures: 'strict' },
  });
  const chunks = new Map(output.map((item) => [item.fileName, item]));
  const eager = new Set(
    output.flatMap((item) => (item.type === 'chunk' && item.isEntry ? [item.fileName] : [])),
  );
  for (const name of eager) {
    const item = chunks.get(name);
    if (item?.type === 'chunk') for (const imported of item.imports) eager.add(imported);
  }
  return countBytes(
    output.map((item) => ({
      file: item.fileName,
      code: item.type === 'chunk' ? item.code : item.source,
      isLazy: !eager.has(item.fileName),
    })),
  );
}
