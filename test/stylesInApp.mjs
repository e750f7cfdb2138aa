// @ts-check
import { buildApp } from './buildApp.mjs';

/**
 * The CSS of an app that imports these sheets, built with Vite's defaults, which target older browsers than the kit.
 *
 * @param {readonly string[]} specifiers As an app imports them: `@firmly-kit/ui/styles.css`.
 * @returns {Promise<string>}
 */
export async function stylesInApp(specifiers) {
  const files = await buildApp(specifiers.map((specifier) => `import '${specifier}';`).join(''));
  const sheets = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (sheets.length !== 1) throw new Error(`The app has ${sheets.length} sheets instead of one.`);
  return sheets.join('');
}
