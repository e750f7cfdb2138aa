// @ts-check
import path from 'node:path';
import { importFromPeers } from '../../lib/peers.mjs';
import { countBytes, NODE_MODULES } from './output.mjs';

/** @param {import('./output.mjs').BundleOptions} options */
export async function bundleWithEsbuild({ file, external, isLoose }) {
  const { build } = await importFromPeers('esbuild');
  const { metafile, outputFiles } = await build({
    entryPoints: [file],
    outdir: path.join(path.dirname(file), 'out'),
    absWorkingDir: path.dirname(file),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [externalPlugin(external), ...(isLoose ? [emptyNodePlugin] : [])],
  });
  const eager = listEager(metafile.outputs, path.basename(file));
  return countBytes(
    outputFiles.map((/** @type {{ path: string, contents: Uint8Array }} */ output) => ({
      file: output.path,
      code: output.contents,
      isLazy: !eager.has(path.basename(output.path)),
    })),
  );
}

/**
 * @typedef {object} PluginBuild What is used of esbuild's own.
 * @property {(options: { filter: RegExp }, resolve: (args: { path: string }) => object) => void} onResolve
 * @property {(options: { filter: RegExp, namespace: string }, load: () => object) => void} onLoad
 */

const emptyNodePlugin = {
  name: 'empty-node',
  /** @param {PluginBuild} build */
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: NODE_MODULES }, (args) => ({ path: args.path, namespace: 'empty' }));
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/** @param {RegExp} external */
const externalPlugin = (external) => ({
  name: 'external',
  /** @param {PluginBuild} build */
  setup: ({ onResolve }) =>
    onResolve({ filter: external }, (args) => ({ path: args.path, external: true })),
});

/**
 * The files that an entry loads at once.
 *
 * @param {Record<string, { entryPoint?: string, imports: { path: string, kind: string }[] }>} outputs
 * @param {string} name Of the entry.
 */
function listEager(outputs, name) {
  const [entry = ''] =
    Object.entries(outputs).find(
      ([file, { entryPoint }]) => entryPoint === name && file.endsWith('.js'),
    ) ?? [];
  const eager = new Set([entry]);
  for (const file of eager) {
    for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') eager.add(imported);
    }
  }
  return new Set([...eager].map((file) => path.basename(file)));
}
