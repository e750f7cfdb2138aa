import type { ReactElement } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { emulateMedia } from '../helpers/emulateMedia.ts';
import { arabic } from '../../../../test/languages.ts';
import { EveryComponent } from '../helpers/everyComponent.tsx';
import { differencesBetween, EVERY_COMPONENT } from '../helpers/styleDifferences.tsx';
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

// Transitions and animations are compared, too.
beforeEach(() => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }));

const CONTENTS: Record<string, ReactElement> = {
  ...EVERY_COMPONENT,
  'a dark part': (
    <FirmlyUIProvider theme="dark">
      <EveryComponent />
    </FirmlyUIProvider>
  ),
  'a part from right to left': (
    <FirmlyUIProvider {...arabic}>
      <EveryComponent />
    </FirmlyUIProvider>
  ),
  'a palette': (
    <div data-firmly-palette="clay">
      <EveryComponent />
    </div>
  ),
};

const SHEETS = { 'styles.css': layered, 'styles.unlayered.css': unlayered };

test('the built sheets look like their sources', async () => {
  expect(await differencesBetween([layered], [shippedLayered], CONTENTS)).toEqual([]);
  expect(await differencesBetween([unlayered], [shippedUnlayered], CONTENTS)).toEqual([]);
});

// Vite's default targets are older than the kit's browsers, so Vite rewrites newer CSS.
test.each(Object.entries(SHEETS))(
  '%s looks the same in an app built by Vite',
  async (name, source) => {
    const built = await commands.stylesInApp([
      `@firmly-kit/ui/${name}`,
      '@firmly-kit/ui/themes/clay.css',
    ]);
    expect(await differencesBetween([source, clay], [built], CONTENTS)).toEqual([]);
  },
);
