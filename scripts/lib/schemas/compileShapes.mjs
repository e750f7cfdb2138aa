// @ts-check
import path from 'node:path';
import { runnerImport } from 'vite';
import { compileSchemas } from './compileSchemas.mjs';

/**
 * Compiles the schemas of core.
 *
 * @param {string} root Of the repository.
 * @returns {Promise<{ file: string, text: string }>} The file of the shapes, and what it has to hold.
 */
export async function compileShapes(root) {
  const source = path.join(root, 'packages/core/src');
  // Vite, because Node 20 does not run TypeScript.
  const { module } = await runnerImport(path.join(source, 'schemas/index.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return { file: path.join(source, 'parsing/shapes.ts'), text: compileSchemas(module) };
}
