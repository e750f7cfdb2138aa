// @ts-check
import { buildApp } from './buildApp.mjs';

/**
 * What a merchant's app has of these sheets, built by Vite as it comes: for browsers older than the kit's.
 *
 * @param {readonly string[]} specifiers As an app imports them: `@firmly-kit/ui/styles.css`.
 * @returns {Promise<string>}
 */
export async function stylesInApp(specifiers) {
  const files = await buildApp(specifiers.map((specifier) => `import '${specifier}';`).join(''));
  const sheets = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (sheets.length !== 1) throw new Error(`The app has ${sheets.length} sheets, and not one.`);
  return sheets.join('');
}
