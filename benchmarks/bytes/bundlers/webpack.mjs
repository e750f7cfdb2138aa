// @ts-check
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFromPeers } from '../../lib/peers.mjs';
import { countBytes } from './output.mjs';

const LOOSE = {
  resolve: { fallback: Object.fromEntries(builtinModules.map((name) => [name, false])) },
  module: { rules: [{ test: /\.m?js$/, resolve: { fullySpecified: false } }] },
};

/**
 * webpack in its production mode, whose minifier is Terser.
 *
 * @param {import('./output.mjs').BundleOptions} options
 */
export async function bundleWithWebpack({ file, external, isLoose }) {
  const { default: webpack } = await importFromPeers('webpack');
  const directory = await mkdtemp(path.join(tmpdir(), 'webpack-'));
  try {
    const stats = await run(webpack, {
      ...createConfig(file, external, directory),
      ...(isLoose && LOOSE),
    });
    const { entrypoints = {} } = stats;
    const eager = new Set(entrypoints.main?.assets?.map(({ name }) => name));
    const files = (await readdir(directory)).filter((name) => /\.(js|mjs|css)$/.test(name));
    return countBytes(
      await Promise.all(
        files.map(async (name) => ({
          file: name,
          code: await readFile(path.join(directory, name)),
          isLazy: !eager.has(name),
        })),
      ),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {RegExp} external
 * @param {string} directory
 */
function createConfig(file, external, directory) {
  return {
    mode: 'production',
    target: 'web',
    context: path.dirname(file),
    entry: file,
    devtool: false,
    performance: false,
    experiments: { outputModule: true, css: true },
    externalsType: 'module',
    externals: [external],
    output: { path: directory, module: true, library: { type: 'module' } },
  };
}

/**
 * @typedef {{ entrypoints?: Record<string, { assets?: { name: string }[] }>, errors?: { message: string }[] }} Stats
 */

/**
 * @param {(config: object, done: (error: Error | null, stats?: { hasErrors: () => boolean, toJson: (options: object) => Stats }) => void) => void} webpack
 * @param {object} config
 * @returns {Promise<Stats>}
 */
function run(webpack, config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || !stats) return reject(error ?? new Error('webpack has no result.'));
      const result = stats.toJson({ all: false, entrypoints: true, errors: true });
      if (stats.hasErrors()) return reject(new Error(result.errors?.[0]?.message));
      return resolve(result);
    });
  });
}
