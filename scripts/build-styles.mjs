// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundle, transform } from 'lightningcss';
import { layeredStyles } from './lib/css/componentStyles.mjs';

const SOURCE = 'packages/ui/src';
const OUT = 'packages/ui/dist';

// The oldest browsers of docs/theming.md. Without targets, lightningcss assumes that all browsers know every shorthand.
const targets = { chrome: 123 << 16, firefox: 128 << 16, safari: 18 << 16 };

for (const folder of ['styles', 'themes']) {
  rmSync(`${OUT}/${folder}`, { recursive: true, force: true });
  mkdirSync(`${OUT}/${folder}`, { recursive: true });
}

// Apps import one file without @import: one request with any bundler.
for (const name of ['styles.css', 'styles.unlayered.css']) {
  const { code } = bundle({ filename: `${SOURCE}/styles/${name}`, minify: true, targets });
  writeFileSync(`${OUT}/${name}`, code);
}

for (const [name, css] of layeredStyles()) write(`styles/${name}.css`, Buffer.from(css));

for (const name of readdirSync(`${SOURCE}/themes`)) {
  write(`themes/${name}`, readFileSync(`${SOURCE}/themes/${name}`));
}

// The types of every sheet: TypeScript rejects the import of a file without types.
writeFileSync(`${OUT}/style.d.ts`, 'export {};\n');

/**
 * @param {string} filename
 * @param {Uint8Array} css
 */
function write(filename, css) {
  writeFileSync(
    `${OUT}/${filename}`,
    transform({ filename, code: css, minify: true, targets }).code,
  );
}
