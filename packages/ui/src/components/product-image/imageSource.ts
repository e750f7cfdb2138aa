import type { Image } from '@firmly-kit/core';

// Smallest first that is still sharp at 72 px on a dense screen.
const SIZES = ['compact', 'medium', 'url', 'src', 'large', 'grande', 'small'] as const;

// `javascript:` and friends never reach `src`; an SVG in an <img> runs no script.
const SAFE = /^(https?:\/\/|data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i;

/** The URL to show as a thumbnail, if any of them is safe to load. */
export function imageSource(image: Image | undefined): string | undefined {
  return SIZES.map((size) => image?.[size]?.trim()).find((url) => url && SAFE.test(url));
}
