// @ts-check
import { build } from 'vite';

/**
 * What a merchant's app has of these sheets, built by Vite as it comes: for browsers older than the kit's.
 *
 * @param {readonly string[]} specifiers As an app imports them: `@firmly-kit/ui/styles.css`.
 * @returns {Promise<string>}
 */
export async function stylesInApp(specifiers) {
  const entry = `${process.cwd()}/app-entry.js`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: 'virtual:app' } },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'virtual:app' ? entry : undefined),
        load: (id) =>
          id === entry
            ? specifiers.map((specifier) => `import '${specifier}';`).join('')
            : undefined,
      },
    ],
  });
  const [output] = [result].flat();
  const files = output && 'output' in output ? output.output : [];
  const sheets = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (sheets.length !== 1) throw new Error(`The app has ${sheets.length} sheets, and not one.`);
  return sheets.join('');
}
