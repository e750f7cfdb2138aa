// @ts-check
import { describe, expect, test } from 'vitest';
import { extractCodeBlocks } from '../lib/docs/extractCodeBlocks.mjs';
import { locateErrors, moduleName } from '../lib/docs/codeBlockModules.mjs';

/** @param {string[]} lines */
function extractBlocks(...lines) {
  return extractCodeBlocks(lines.join('\n'), 'docs/guide.md');
}

describe('the code of a document', () => {
  test('is its ts and tsx blocks', () => {
    const blocks = extractBlocks(
      '# Guide',
      '```ts',
      'const a = 1;',
      '',
      'const b = a;',
      '```',
      '```sh',
      'npm start',
      '```',
      '~~~tsx title="Cart.tsx"',
      '<Cart />;',
      '~~~',
    );
    expect(blocks).toMatchObject([
      { line: 2, language: 'ts', code: 'const a = 1;\n\nconst b = a;' },
      { line: 10, language: 'tsx', info: ' title="Cart.tsx"', code: '<Cart />;' },
    ]);
  });

  test('loses the indentation of its list', () => {
    const blocks = extractBlocks(
      '1. Do this:',
      '   ```ts',
      '   if (a) {',
      '     b();',
      '   }',
      '   ```',
    );
    expect(blocks).toMatchObject([{ line: 2, indent: 3, code: 'if (a) {\n  b();\n}' }]);
  });

  test('does not include code inside a longer fence', () => {
    expect(
      extractBlocks('````md', '```ts', 'not code;', '```', '````', '```ts', 'code;', '```'),
    ).toEqual([expect.objectContaining({ line: 6, code: 'code;' })]);
  });

  test('keeps an attempt to opt out', () => {
    expect(extractBlocks('```ts nocheck', 'wrong', '```')).toMatchObject([{ info: ' nocheck' }]);
    expect(extractBlocks('```ts,nocheck', 'wrong', '```')).toMatchObject([{ info: ',nocheck' }]);
  });
});

test('an error in the code is reported at its position in the document', () => {
  const blocks = extractBlocks('# Guide', '', '  ```ts', '  const a: string = 1;', '  ```');
  expect(blocks.map(moduleName)).toEqual(['docs__guide-3.ts']);
  const output = "docs__guide-3.ts(1,7): error TS2322: Type 'number' (…)\n  detail (1,2)";
  expect(locateErrors(output, blocks)).toBe(
    "docs/guide.md:4:9: error TS2322: Type 'number' (…)\n  detail (1,2)",
  );
});
