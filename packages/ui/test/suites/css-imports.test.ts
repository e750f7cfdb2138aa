import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const PACKAGE = path.resolve(import.meta.dirname, '../..');
const TSC = path.resolve(PACKAGE, '../../node_modules/typescript/bin/tsc');

const SHEETS = ['styles.css', 'styles.unlayered.css', 'styles/money.css', 'themes/clay.css'];

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'in module %s, moduleResolution %s, each CSS file of the built package can be imported',
  async (module, moduleResolution) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'firmly-sheets-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(path.join(folder, 'node_modules/@firmly-kit'), { recursive: true });
    symlinkSync(PACKAGE, path.join(folder, 'node_modules/@firmly-kit/ui'), 'dir');
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      path.join(folder, 'app.ts'),
      SHEETS.map((sheet) => `import '@firmly-kit/ui/${sheet}';\n`).join(''),
    );
    const compilerOptions = { module, moduleResolution, noEmit: true, strict: true, types: [] };
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['app.ts'] }),
    );
    const said = await promisify(execFile)(process.execPath, [TSC, '-p', folder]).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
    expect(said).toBe('');
  },
);
