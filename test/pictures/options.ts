import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { chromiumLaunchOptions } from '../chromium.mjs';
import { comparePictures } from './comparePictures.ts';

declare module 'vitest/browser' {
  interface ScreenshotComparatorRegistry {
    squares: Record<string, never>;
  }
}

const REFERENCES = path.join(import.meta.dirname, 'references');

/** Holds the picture and the difference of each failure. Not in git. */
export const DIFFERENCES = path.join(import.meta.dirname, '../../test-results/pictures');

// The raster must not depend on the screen, its colour profile, or the machine's settings for fonts.
const RASTER = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

interface PathData {
  arg: string;
  ext: string;
  testFileName: string;
}

// Vitest shows a page smaller that is larger than this.
const SCREEN = { width: 640, height: 4000 };

/** The options of Vitest's browser that take pictures and compare them. */
export function picturesOptions() {
  const launchOptions = chromiumLaunchOptions();
  return {
    provider: playwright({
      launchOptions: { ...launchOptions, args: [...launchOptions.args, ...RASTER] },
      contextOptions: { deviceScaleFactor: 1, reducedMotion: 'reduce', viewport: SCREEN },
    }),
    expect: {
      toMatchScreenshot: {
        comparatorName: 'squares' as const,
        comparators: { squares: comparePictures },
        resolveScreenshotPath: ({ arg, ext }: PathData) => path.join(REFERENCES, `${arg}${ext}`),
        resolveDiffPath: ({ arg, ext, testFileName }: PathData) =>
          path.join(DIFFERENCES, testFileName, `${arg}${ext}`),
      },
    },
  };
}
