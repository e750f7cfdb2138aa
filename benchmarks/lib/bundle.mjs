// @ts-check
import { build } from 'vite';

/**
 * What an app's bundler makes of a module: minified, for production.
 *
 * @param {string} code
 * @param {{ external?: RegExp[], fileName?: string }} [options] `fileName` is where the code stands, or would stand.
 */
export async function bundle(code, { external = [], fileName = 'bundle-entry.js' } = {}) {
  const entry = `${process.cwd()}/${fileName}`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: 'virtual:entry',
        external,
        preserveEntrySignatures: 'strict',
      },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const [output] = [result].flat();
  const chunks = output && 'output' in output ? output.output : [];
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
