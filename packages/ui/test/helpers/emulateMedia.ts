import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/**
 * Makes the browser that of a shopper with these preferences, for the rest of the test; less motion is one of them unless
 * `prefers-reduced-motion` says otherwise, as it is in every test.
 */
export async function emulateMedia(features: Record<string, string>, media = ''): Promise<void> {
  onTestFinished(() => send('', {}));
  await send(media, features);
}

async function send(media: string, features: Record<string, string>): Promise<void> {
  const all = { 'prefers-reduced-motion': 'reduce', ...features };
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
}
