type Srgb = [red: number, green: number, blue: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Srgb>();

/** Any CSS colour in sRGB, each channel from 0 to 255. */
export function toSrgb(colour: string): Srgb {
  const found = known.get(colour);
  if (found) return found;
  if (!canvas) throw new Error('This browser has no canvas to read colours from.');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`${colour} is not opaque, or no colour.`);
  known.set(colour, [red, green, blue]);
  return [red, green, blue];
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [first, second]
    .map((colour) => luminance(toSrgb(colour)))
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Srgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
