import type { Image } from '@firmly-kit/core';

// In this order: the smallest sizes that are sharp at 72 px on a dense screen come first.
const SIZES = ['compact', 'medium', 'url', 'src', 'large', 'grande', 'small'] as const;

// No `javascript:` URL becomes a `src`. An SVG in an <img> runs no script.
const SAFE = /^(https?:\/\/|data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i;

// An image on localhost is not mixed content, and has no https.
const UPGRADABLE = /^http:(?!\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i;

/** The URLs to try as a thumbnail, in order, each once, safe ones only. An `http:` URL is tried with `https:` before, and one without a scheme is `https:`. */
export function imageSources(image: Image | undefined): string[] {
  const urls = SIZES.map((size): unknown => image?.[size])
    .filter((url): url is string => typeof url === 'string')
    .map((url) => url.trim().replace(/^\/\//, 'https://'))
    .filter((url) => SAFE.test(url));
  const upgraded = urls.map((url) => url.replace(UPGRADABLE, 'https:'));
  return [...new Set([...upgraded, ...urls])];
}

/** Whether the page may load the URL: not an `http:` URL on an `https:` page. Needs a browser. */
export function isLoadable(url: string): boolean {
  return location.protocol === 'http:' || !UPGRADABLE.test(url);
}
