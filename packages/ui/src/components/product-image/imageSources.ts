import type { Image } from '@firmly-kit/core';

// Smallest first that is still sharp at 72 px on a dense screen.
const SIZES = ['compact', 'medium', 'url', 'src', 'large', 'grande', 'small'] as const;

// `javascript:` and friends never reach `src`; an SVG in an <img> runs no script.
const SAFE = /^(https?:\/\/|data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i;

// A picture on this machine is no mixed content, and has no https.
const UPGRADABLE = /^http:(?!\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i;

/**
 * The URLs to try as a thumbnail, in their order: those that are safe to load, each once. `http:` is tried as `https:`
 * first, and as it is only on a page that is `http:` itself.
 */
export function imageSources(image: Image | undefined): string[] {
  const urls = SIZES.map((size): unknown => image?.[size])
    .filter((url): url is string => typeof url === 'string')
    .map((url) => url.trim())
    .filter((url) => SAFE.test(url));
  const upgraded = urls.map((url) => url.replace(UPGRADABLE, 'https:'));
  return [...new Set([...upgraded, ...urls])];
}

/** Whether the browser would show it here. Asked only once something has failed to load, so never on a server. */
export function isLoadable(url: string): boolean {
  return location.protocol === 'http:' || !UPGRADABLE.test(url);
}
