// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CannotProceedError } from './lib/process/UserError.mjs';
import { docBlocks } from './lib/docs/extractCodeBlocks.mjs';
import { locateErrors, moduleName } from './lib/docs/codeBlockModules.mjs';
import { listDocuments } from './lib/docs/listDocuments.mjs';
import { main } from './lib/process/main.mjs';
import { ROOT } from './lib/process/root.mjs';
import { runCommand } from './lib/process/runCommand.mjs';
import { toolPath } from './lib/process/toolPath.mjs';

/** @typedef {import('./lib/docs/extractCodeBlocks.mjs').DocBlock} DocBlock */

const DIRECTORY = path.join(ROOT, '.cache/doc-code');

const TSCONFIG = {
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    noEmit: true,
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['vite/client'],
    module: 'esnext',
    moduleResolution: 'bundler',
    // A document shows how a value is had; what it is used for may be another story.
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ['*'],
};

await main(async () => {
  const blocks = await readBlocks();
  refuseOptOuts(blocks);
  if (blocks.length > 0) {
    await writeModules(blocks);
    await compile(blocks);
  }
  console.log(`${blocks.length} code blocks of the documents compile.`);
  return 0;
});

async function readBlocks() {
  const documents = await listDocuments();
  const blocks = await Promise.all(
    documents.map(async (document) =>
      docBlocks(await readFile(path.join(ROOT, document), 'utf8'), document),
    ),
  );
  return blocks.flat();
}

/** @param {readonly DocBlock[]} blocks */
function refuseOptOuts(blocks) {
  const refusals = blocks
    .filter(({ info }) => /\bnocheck\b/.test(info))
    .map(({ document, line }) => `${document}:${line}: all code compiles; remove \`nocheck\`.`);
  if (refusals.length > 0) throw new CannotProceedError(refusals.join('\n'));
}

/** @param {readonly DocBlock[]} blocks */
async function writeModules(blocks) {
  await rm(DIRECTORY, { recursive: true, force: true });
  await mkdir(DIRECTORY, { recursive: true });
  await writeFile(path.join(DIRECTORY, 'tsconfig.json'), JSON.stringify(TSCONFIG, null, 2));
  await Promise.all(
    blocks.map((block) =>
      writeFile(path.join(DIRECTORY, moduleName(block)), `${block.code}\nexport {};\n`),
    ),
  );
}

/** @param {readonly DocBlock[]} blocks */
async function compile(blocks) {
  const tsc = toolPath('typescript', 'tsc');
  const { code, output } = await runCommand(
    process.execPath,
    [tsc, '-p', '.', '--pretty', 'false'],
    {
      cwd: DIRECTORY,
      output: 'keep',
    },
  );
  if (code !== 0) throw new CannotProceedError(locateErrors(output.trimEnd(), blocks));
}
