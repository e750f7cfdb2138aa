import { expect, test } from 'vitest';
import { modes } from './modes.ts';

test('every component that is visible has pictures, and no picture is of a component that is gone', () => {
  const files = Object.keys(import.meta.glob('../../packages/ui/src/components/*/*.stories.tsx'));
  const components = files.map((file) => /(\w+)\.stories\.tsx$/.exec(file)?.[1]);
  const references = Object.keys(import.meta.glob('./references/*/*.png'));
  expect(
    references.map((file) => file.replace(/^\.\/references\/|\.png$/g, '')).toSorted(),
  ).toEqual(
    components
      // Only screen readers notice it.
      .filter((name) => name !== 'CartAnnouncer')
      .flatMap((name) => modes.map((mode) => `${name}/${mode.name}`))
      .toSorted(),
  );
});
