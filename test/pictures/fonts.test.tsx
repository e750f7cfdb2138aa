import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { findMachineFonts } from './helpers/findMachineFonts.ts';
import { modes } from './modes.ts';
import { Sheet } from './Sheet.tsx';
import { sheets } from './sheets.ts';

// With a font of the machine, a picture would differ on every other machine.
test.each(modes.filter(({ name }) => name === 'light' || name === 'right-to-left'))(
  '$name: every text is shown in the shipped fonts',
  async (mode) => {
    await render(sheets.map((sheet) => <Sheet key={sheet.component} sheet={sheet} mode={mode} />));
    await document.fonts.ready;
    expect(await findMachineFonts()).toEqual([]);
  },
);

test('a text that the shipped fonts do not have is found', async () => {
  await render(<main style={{ fontFamily: 'Inter Variable' }}>渋谷</main>);
  expect(await findMachineFonts()).toEqual([expect.stringContaining(': 渋谷')]);
});
