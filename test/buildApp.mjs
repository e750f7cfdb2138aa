// @ts-check
import { build } from 'vite';

/**
 * The files that Vite, as it comes, makes of an app of one module.
 *
 * @param {string} code
 * @param {{ fileName?: string | undefined, config?: import('vite').InlineConfig, rolldownOptions?: NonNullable<import('vite').BuildOptions['rolldownOptions']> }} [options]
 *   `fileName` is where the code stands, or would stand.
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
