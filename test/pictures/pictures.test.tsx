import { describe, expect, test } from 'vitest';
import { renderSheet } from './helpers/renderSheet.tsx';
import { modes } from './modes.ts';
import { sheets } from './sheets.ts';

describe.each(modes)('$name', (mode) => {
  test.each(sheets)('$component', async (sheet) => {
    const picture = await renderSheet(sheet, mode);
    await expect(picture).toMatchScreenshot(`${sheet.component}/${mode.name}`);
  });
});
