import type { ReactElement } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { emulateMedia } from '../helpers/emulateMedia.ts';
import { arabic } from '../../../../test/languages.ts';
import { Everything } from '../helpers/everything.tsx';
import { differencesBetween, EVERYTHING } from '../helpers/underSheets.tsx';
import shippedLayered from '../../dist/styles.css?raw';
import shippedUnlayered from '../../dist/styles.unlayered.css?raw';
import { FirmlyUIProvider } from '../../src/index.ts';
import layered from '../../src/styles/styles.css?inline';
import unlayered from '../../src/styles/styles.unlayered.css?inline';
import clay from '../../src/themes/clay.css?inline';

declare module 'vitest/browser' {
  interface BrowserCommands {
    stylesInApp: (specifiers: string[]) => Promise<string>;
  }
}

// What moves is to be seen, too.
beforeEach(() => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }));

const CONTENTS: Record<string, ReactElement> = {
  ...EVERYTHING,
  'a dark part': (
    <FirmlyUIProvider theme="dark">
      <Everything />
    </FirmlyUIProvider>
  ),
  'a part from right to left': (
    <FirmlyUIProvider {...arabic}>
      <Everything />
    </FirmlyUIProvider>
  ),
  'a palette': (
    <div data-firmly-palette="clay">
      <Everything />
    </div>
  ),
};

const SHEETS = { 'styles.css': layered, 'styles.unlayered.css': unlayered };

test('what is shipped looks like its source', async () => {
  expect(await differencesBetween([layered], [shippedLayered], CONTENTS)).toEqual([]);
  expect(await differencesBetween([unlayered], [shippedUnlayered], CONTENTS)).toEqual([]);
});

// Vite builds for browsers older than the kit's, and rewrites what those do not know.
test.each(Object.entries(SHEETS))(
  'built into an app by Vite as it comes, %s looks the same',
  async (name, source) => {
    const built = await commands.stylesInApp([
      `@firmly-kit/ui/${name}`,
      '@firmly-kit/ui/themes/clay.css',
    ]);
    expect(await differencesBetween([source, clay], [built], CONTENTS)).toEqual([]);
  },
);
