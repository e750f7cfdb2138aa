import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { emulateMedia } from '../../emulateMedia.ts';
import type { Mode } from '../modes.ts';
import { Sheet } from '../Sheet.tsx';
import type { SheetDefinition } from '../sheets.ts';

const TALLER_THAN_EVERY_SHEET = 4000;

/** Shows a sheet until the test ends, with its fonts and images loaded. */
export async function renderSheet(sheet: SheetDefinition, mode: Mode): Promise<HTMLElement> {
  await page.viewport(mode.width, sheet.height ?? TALLER_THAN_EVERY_SHEET);
  await emulateMedia({ 'forced-colors': mode.forcedColors });
  const { container } = await render(<Sheet sheet={sheet} mode={mode} />);
  await document.fonts.ready;
  await Promise.allSettled([...container.querySelectorAll('img')].map((image) => image.decode()));
  return container;
}
