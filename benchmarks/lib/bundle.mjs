// @ts-check
import { buildApp } from '../../test/buildApp.mjs';

/**
 * Bundles a module as an app does for production, minified.
 *
 * @param {string} code
 * @param {{ fileName?: string }} [options] `fileName` is the path of the module.
 */
export async function bundle(code, { fileName = "benchmarks-entry.js" } = {}) {
  const files = await buildApp(code, {
    fileName,
    config: { define: { 'process.env.NODE_ENV': '"production"' } },
    rolldownOptions: { preserveEntrySignatures: 'strict' },
  });
  return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
