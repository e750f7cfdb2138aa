// @ts-check
import { builtinModules } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {string | Uint8Array} code
 * @property {boolean} isLazy Loaded on demand.
 *
 * @typedef {{ eager: number, lazy: number, styles: number }} Bytes After minification and brotli, each file on its own.
 *
 * @typedef {object} BundleOptions
 * @property {string} file Absolute path of the module that is bundled.
 * @property {RegExp} external What is left out.
 * @property {boolean} isLoose Node's own modules are replaced by empty ones, and folders can be imported, as in Vite.
 */

/** The names of Node's own modules. */
export const NODE_MODULES = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);

/**
 * @param {readonly Chunk[]} chunks
 * @returns {Bytes}
 */
export function countBytes(chunks) {
  const bytes = { eager: 0, lazy: 0, styles: 0 };
  for (const { file, code, isLazy } of chunks) {
    const kind = file.endsWith('.css') ? 'styles' : isLazy ? 'lazy' : 'eager';
    bytes[kind] += brotliCompressSync(code).length;
  }
  return bytes;
}
