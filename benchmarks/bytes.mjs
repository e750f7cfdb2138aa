// @ts-check
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

// What an app bundles: minified, brotli; react, react-dom and react-query left out.

const EXTERNAL = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\//];

console.table({
  'core + react, reads only': {
    'kB brotli': await sizeOf(`
      export { createFirmlyClient } from '@firmly-kit/core';
      export { FirmlyProvider, useActiveDomains, useCart } from '@firmly-kit/react';`),
    target: 9,
  },
  'ui: CartSummary, LineItemRow, DomainSwitcher': {
    'kB brotli': await sizeOf(
      `export { CartSummary, DomainSwitcher, LineItemRow } from '@firmly-kit/ui';`,
    ),
    target: 7,
  },
  'ui: styles.css': {
    'kB brotli': kilobytes(readFileSync('packages/ui/dist/styles.css')),
    target: 4,
  },
  'formatMoney alone': {
    'kB brotli': await sizeOf(`export { formatMoney } from '@firmly-kit/core';`),
  },
});

/** @param {string} code */
async function sizeOf(code) {
  const entry = `${process.cwd()}/bytes-entry.js`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: 'virtual:entry',
        external: EXTERNAL,
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
  return kilobytes(chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join(''));
}

/** @param {string | Buffer} bytes */
function kilobytes(bytes) {
  return Number((brotliCompressSync(bytes).length / 1000).toFixed(2));
}
