import '@firmly-kit/ui/styles.css';
import '../../src/themes/clay.css';
import '../../src/themes/forest.css';
import '../../src/themes/ink.css';
import '../../src/themes/midnight.css';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../helpers/colors.ts';
import { startPalette } from '../helpers/startPalette.ts';

const SCHEMES = ['light', 'dark'] as const;
const PALETTES = ['clay', 'forest', 'ink', 'midnight'] as const;

const SURFACES = [
  'surface',
  'surface-sunken',
  'accent-surface',
  'danger-surface',
  'warning-surface',
  'success-surface',
];

/** What an accent decides. */
const OF_ACCENTS: [front: string, back: string, atLeast: number][] = [
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  // Text, and the focus ring.
  ['accent-text', 'surface', 4.5],
  ['accent-text', 'surface-sunken', 4.5],
  // The mark of a row that is chosen.
  ['accent-text', 'accent-surface', 3],
  ['text', 'accent-surface', 4.5],
  ['text-muted', 'accent-surface', 4.5],
];

/** In the dark a button shines: there its accent is made lighter. In the light a pale accent is the merchant's choice. */
const OF_DARK_ACCENTS: typeof OF_ACCENTS = [['accent', 'surface', 3]];

/** Every pair that a component shows. */
const OF_PALETTES: typeof OF_ACCENTS = [
  ...OF_ACCENTS,
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

const ofAccents = (scheme: (typeof SCHEMES)[number]) =>
  scheme === 'dark' ? [...OF_ACCENTS, ...OF_DARK_ACCENTS] : OF_ACCENTS;

const illegible = (pairs: typeof OF_ACCENTS, colour: (role: string) => string) =>
  pairs.flatMap(([front, back, atLeast]) => {
    const reached = contrast(colour(front), colour(back));
    return reached < atLeast ? [`${front} on ${back}: ${reached.toFixed(2)} < ${atLeast}`] : [];
  });

test.each(SCHEMES)(
  'whatever the accent, what stands on it and beside it is legible: %s',
  (scheme) => {
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
          const found = illegible(ofAccents(scheme), colour);
          if (found.length > 0) problems[accent] = found;
        }
      }
    }
    expect(problems).toEqual({});
  },
);

test.each(SCHEMES)('so it is for any shade of sRGB: %s', (scheme) => {
  const { element, colour } = startPalette({
    'data-firmly-palette': '',
    'data-firmly-theme': scheme,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (shade) => {
      const accent = `#${shade.toString(16).padStart(6, '0')}`;
      element.style.setProperty('--firmly-accent', accent);
      expect(illegible(ofAccents(scheme), colour)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.each(PALETTES.flatMap((palette) => SCHEMES.map((scheme) => ({ palette, scheme }))))(
  'the palette $palette is legible throughout when $scheme',
  ({ palette, scheme }) => {
    const { colour } = startPalette({
      'data-firmly-palette': palette,
      'data-firmly-theme': scheme,
    });
    expect(illegible(OF_PALETTES, colour)).toEqual([]);
  },
);
