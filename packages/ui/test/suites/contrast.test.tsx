import '@firmly-kit/ui/styles.css';
import '../../src/themes/clay.css';
import '../../src/themes/forest.css';
import '../../src/themes/ink.css';
import '../../src/themes/midnight.css';
import '../../src/themes/shadcn.css';
import '../page-styles/shadcn.css';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../helpers/colors.ts';
import { startPalette } from '../helpers/startPalette.ts';

const SCHEMES = ['light', 'dark'] as const;
const PALETTES = ['clay', 'forest', 'ink', 'midnight', 'shadcn'] as const;

const SURFACES = [
  'surface',
  'surface-sunken',
  'accent-surface',
  'danger-surface',
  'warning-surface',
  'success-surface',
];

/** The pairs that depend on the accent. */
const ACCENT_PAIRS: [front: string, back: string, atLeast: number][] = [
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  // Text, and the focus ring.
  ['accent-text', 'surface', 4.5],
  ['accent-text', 'surface-sunken', 4.5],
  // The mark of the selected row.
  ['accent-text', 'accent-surface', 3],
  ['text', 'accent-surface', 4.5],
  ['text-muted', 'accent-surface', 4.5],
];

/** The dark scheme lightens the accent of buttons. In the light scheme a pale accent is the app's choice. */
const DARK_ACCENT_PAIRS: typeof ACCENT_PAIRS = [['accent', 'surface', 3]];

/** Every pair that a component shows. */
const PALETTE_PAIRS: typeof ACCENT_PAIRS = [
  ...ACCENT_PAIRS,
  ...SURFACES.map((back): [string, string, number] => ['text', back, 7]),
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-sunken', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'danger-surface', 4.5],
  ['warning', 'warning-surface', 4.5],
  ['success', 'surface', 4.5],
  ['success', 'success-surface', 4.5],
  // The badge of a quantity.
  ['surface', 'text-muted', 4.5],
  ['border-control', 'surface', 3],
];

const accentPairs = (scheme: (typeof SCHEMES)[number]) =>
  scheme === 'dark' ? [...ACCENT_PAIRS, ...DARK_ACCENT_PAIRS] : ACCENT_PAIRS;

const illegible = (pairs: typeof ACCENT_PAIRS, colour: (role: string) => string) =>
  pairs.flatMap(([front, back, atLeast]) => {
    const reached = contrast(colour(front), colour(back));
    return reached < atLeast ? [`${front} on ${back}: ${reached.toFixed(2)} < ${atLeast}`] : [];
  });

test.each(SCHEMES)('any accent is legible with the text on it and beside it: %s', (scheme) => {
  const { element, colour } = startPalette({
    'data-firmly-palette': '',
    'data-firmly-theme': scheme,
  });
  const problems: Record<string, string[]> = {};
  for (let lightness = 0; lightness <= 1; lightness += 0.1) {
    for (const chroma of [0, 0.04, 0.1, 0.16, 0.22, 0.32]) {
      for (let hue = 0; hue < 360; hue += 20) {
        const accent = `oklch(${lightness.toFixed(1)} ${chroma} ${hue})`;
        element.style.setProperty('--firmly-accent', accent);
        const found = illegible(accentPairs(scheme), colour);
        if (found.length > 0) problems[accent] = found;
      }
    }
  }
  expect(problems).toEqual({});
});

test.each(SCHEMES)('any sRGB accent is legible: %s', (scheme) => {
  const { element, colour } = startPalette({
    'data-firmly-palette': '',
    'data-firmly-theme': scheme,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (shade) => {
      const accent = `#${shade.toString(16).padStart(6, '0')}`;
      element.style.setProperty('--firmly-accent', accent);
      expect(illegible(accentPairs(scheme), colour)).toEqual([]);
    }),
    // The luminance of the first one is where white and black have the same contrast.
    { numRuns: 400, examples: [[0xbf_57_03]] },
  );
});

test.each(PALETTES.flatMap((palette) => SCHEMES.map((scheme) => ({ palette, scheme }))))(
  'every pair of the palette $palette is legible: $scheme',
  ({ palette, scheme }) => {
    const { colour } = startPalette({
      'data-firmly-palette': palette,
      'data-firmly-theme': scheme,
      // shadcn/ui's own switch.
      class: scheme,
    });
    expect(illegible(PALETTE_PAIRS, colour)).toEqual([]);
  },
);
