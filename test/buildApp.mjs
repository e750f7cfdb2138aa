// @ts-check
import { build } from 'vite';

/**
 * Builds an app of one module with Vite's defaults, and returns the files.
 *
 * @param {string} code
 * @param {{ fileName?: string | undefined, config?: import('vite').InlineConfig, rolldownOptions?: NonNullable<import('vite').BuildOptions['rolldownOptions']> }} [options]
 *   `fileName` is the path of the module, which need not exist.
 */
export async function buildApp(
  code,
  { fileName = 'app-entry.js', config = {}, rolldownOptions = {} } = {},
) {
  const entry = `${process.cwd()}/${fileName}`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { write: false, rolldownOptions: { ...rolldownOptions, input: 'virtual:app' } },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'virtual:app' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const [output] = [result].flat();
  return output && 'output' in output ? output.output : [];
}
