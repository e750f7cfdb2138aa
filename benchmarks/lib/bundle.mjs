// @ts-check
import { buildApp } from '../../test/buildApp.mjs';

/**
 * What an app's bundler makes of a module: minified, for production.
 *
 * @param {string} code
 * @param {{ external?: RegExp[], fileName?: string }} [options] `fileName` is where the code stands, or would stand.
 */
export async function bundle(code, { external = [], fileName } = {}) {
  const files = await buildApp(code, {
    fileName,
    config: { define: { 'process.env.NODE_ENV': '"production"' } },
    rolldownOptions: { external, preserveEntrySignatures: 'strict' },
  });
  return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
