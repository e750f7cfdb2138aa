// @ts-check
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { flatStyles } from '../scripts/lib/css/componentStyles.mjs';
import { bundle } from './lib/bundle.mjs';

// What an app bundles: minified, brotli; react, react-dom and react-query left out.

const EXTERNAL = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\//];

console.table({
  'core + react, reads only': {
    'kB brotli': await sizeOf(`
      export { createFirmlyClient } from '@firmly-kit/core';
      export { FirmlyProvider, useActiveDomains, useCart } from '@firmly-kit/react';`),
    target: 9,
  },
  'core + react, editing too': {
    'kB brotli': await sizeOf(`
      export { createFirmlyClient } from '@firmly-kit/core';
      export { FirmlyProvider, useActiveDomains, useCartEditor } from '@firmly-kit/react';`),
  },
  'ui: CartSummary, LineItemRow, DomainSwitcher': {
    'kB brotli': await sizeOf(
      `export { CartSummary, DomainSwitcher, LineItemRow } from '@firmly-kit/ui';`,
    ),
    target: 7,
  },
  'their styles': {
    'kB brotli': kilobytes(
      minified(flatStyles(['cart-summary', 'domain-switcher', 'line-item-row'])),
    ),
    target: 4,
  },
  'ui: styles.css': { 'kB brotli': kilobytes(readFileSync('packages/ui/dist/styles.css')) },
  'all of a cart to edit: core, react, ui': {
    'kB brotli': await sizeOf(`
      export { createFirmlyClient } from '@firmly-kit/core';
      export { FirmlyProvider, useActiveDomains, useCartEditor } from '@firmly-kit/react';
      export { CartSummary, CheckoutBar, DomainSwitcher } from '@firmly-kit/ui';`),
    target: 30,
  },
  'formatMoney alone': {
    'kB brotli': await sizeOf(`export { formatMoney } from '@firmly-kit/core';`),
  },
});

/** @param {string} code */
async function sizeOf(code) {
  return kilobytes(await bundle(code, { external: EXTERNAL }));
}

/** @param {string} css */
function minified(css) {
  const { code } = transform({ filename: 'sheet.css', code: Buffer.from(css), minify: true });
  return Buffer.from(code);
}

/** @param {string | Buffer} bytes */
function kilobytes(bytes) {
  return Number((brotliCompressSync(bytes).length / 1000).toFixed(2));
}
