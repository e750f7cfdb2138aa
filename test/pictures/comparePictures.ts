import pixelmatch from 'pixelmatch';

interface Picture {
  data: Uint8Array | Uint8ClampedArray;
  metadata: { width: number; height: number };
}

/** In CSS pixels. A glyph of a price is about a third as wide. */
const SIDE = 32;

/**
 * How many pixels of one square may differ. Between two versions of Chromium, glyphs move by a fraction of a pixel, on lines with
 * Arabic and Latin text: at most 21 pixels of a square then differ. A price that moves by 2 px changes at least 46, a
 * colour of text by one step of its scale at least 51. Over a whole picture the two would overlap: one grows with the
 * number of lines, the other does not.
 */
const ALLOWED = 32;

/** A comparator for `toMatchScreenshot`. Pixels that differ only by their antialiasing are equal. */
export function comparePictures(
  reference: Picture,
  actual: Picture,
  { createDiff }: { createDiff: boolean },
) {
  const { width, height } = reference.metadata;
  if (width !== actual.metadata.width || height !== actual.metadata.height) {
    const size = `${actual.metadata.width} × ${actual.metadata.height}`;
    return { pass: false, diff: null, message: `It is ${size} px, not ${width} × ${height} px.` };
  }
  const mask = new Uint8Array(reference.data.length);
  pixelmatch(reference.data, actual.data, mask, width, height, { threshold: 0.1, diffMask: true });
  const worst = findWorstSquare(mask, width);
  const pass = worst.count <= ALLOWED;
  const where = `${worst.count} pixels differ in the square at ${worst.x}, ${worst.y}.`;
  return { pass, diff: createDiff ? mask : null, message: pass ? null : where };
}

function findWorstSquare(mask: Uint8Array, width: number) {
  const columns = Math.ceil(width / SIDE);
  const counts: number[] = [];
  for (let offset = 0; offset < mask.length; offset += 4) {
    // Red, and not the yellow of a pixel that differs by its antialiasing.
    if (mask[offset] !== 255 || mask[offset + 1] !== 0) continue;
    const pixel = offset / 4;
    const row = Math.floor(pixel / width / SIDE);
    const square = row * columns + Math.floor((pixel % width) / SIDE);
    counts[square] = (counts[square] ?? 0) + 1;
  }
  let worst = { count: 0, x: 0, y: 0 };
  counts.forEach((count, square) => {
    if (count <= worst.count) return;
    worst = { count, x: (square % columns) * SIDE, y: Math.floor(square / columns) * SIDE };
  });
  return worst;
}
