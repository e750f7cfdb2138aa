// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from './lib/process/UserError.mjs';
import { extractCodeBlocks } from './lib/docs/extractCodeBlocks.mjs';
import { locateErrors, moduleName } from './lib/docs/codeBlockModules.mjs';
import { listDocuments } from './lib/docs/listDocuments.mjs';
import { main } from './lib/process/main.mjs';
import { ROOT } from './lib/process/root.mjs';
import { runCommand } from './lib/process/runCommand.mjs';

/** @typedef {import('./lib/docs/extractCodeBlocks.mjs').CodeBlock} CodeBlock */

const DIRECTORY = path.join(ROOT, '.cache/check-docs');

const TSCONFIG = {
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    noEmit: true,
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['vite/client'],
    module: 'esnext',
    moduleResolution: 'bundler',
    // An example may declare a value that it does not use.
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ['*'],
};

await main(async () => {
  const blocks = await readBlocks();
  rejectOptOuts(blocks);
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
      extractCodeBlocks(await readFile(path.join(ROOT, document), 'utf8'), document),
    ),
  );
  return blocks.flat();
}

/** @param {readonly CodeBlock[]} blocks */
function rejectOptOuts(blocks) {
  const problems = blocks
    .filter(({ info }) => /\bnocheck\b/.test(info))
    .map(
      ({ document, line }) =>
        `${document}:${line}: every code block must compile; remove \`nocheck\`.`,
    );
  if (problems.length > 0) throw new UserError(problems.join('\n'));
}

/** @param {readonly CodeBlock[]} blocks */
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

/** @param {readonly CodeBlock[]} blocks */
async function compile(blocks) {
  const { code, output } = await runCommand('tsc', ['-p', '.', '--pretty', 'false'], {
    cwd: DIRECTORY,
    output: 'keep',
  });
  if (code !== 0) throw new UserError(locateErrors(output.trimEnd(), blocks));
}
