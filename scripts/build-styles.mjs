// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleAsync, transform } from 'lightningcss';
import { layeredStyles } from './lib/css/componentStyles.mjs';

const SOURCE = 'packages/ui/src';
const OUT = 'packages/ui/dist';
const CART_OUT = 'packages/cart/dist';

// The oldest browsers of docs/theming.md. Without targets, lightningcss assumes that all browsers know every shorthand.
const targets = { chrome: 123 << 16, firefox: 128 << 16, safari: 18 << 16 };

for (const folder of ['styles', 'themes']) {
  rmSync(`${OUT}/${folder}`, { recursive: true, force: true });
  mkdirSync(`${OUT}/${folder}`, { recursive: true });
}

// Apps import one file without @import: one request with any bundler.
for (const name of ['styles.css', 'styles.unlayered.css']) {
  const { code } = await bundleAsync({
    filename: `${SOURCE}/styles/${name}`,
    minify: true,
    targets,
  });
  writeFileSync(`${OUT}/${name}`, code);
}

for (const [name, css] of layeredStyles()) write(`styles/${name}.css`, Buffer.from(css));

for (const name of readdirSync(`${SOURCE}/themes`)) {
  write(`themes/${name}`, readFileSync(`${SOURCE}/themes/${name}`));
}

// The types of every sheet: TypeScript rejects the import of a file without types.
for (const out of [OUT, CART_OUT]) writeFileSync(`${out}/style.d.ts`, 'export {};\n');

// The sheet of the cart contains that of ui: one import for an app.
writeFileSync(
  `${CART_OUT}/styles.css`,
  (
    await bundleAsync({
      filename: 'packages/cart/src/styles/styles.css',
      minify: true,
      targets,
      // lightningcss has no package exports.
      resolver: {
        resolve: (name, from) =>
          name === '@firmly-kit/ui/styles.css'
            ? path.resolve(`${SOURCE}/styles/styles.css`)
            : path.resolve(path.dirname(from), name),
      },
    })
  ).code,
);

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
