import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/**
 * Sets media features until the test ends, such as `{ 'forced-colors': 'active' }`. Reduced motion stays on, as in
 * every test, unless `prefers-reduced-motion` is among them.
 */
export async function emulateMedia(features: Record<string, string>, media = ''): Promise<void> {
  onTestFinished(() => send('', {}));
  await send(media, features);
}

/** The device has a touch screen and no mouse until the test ends: `pointer` is `coarse`. */
export async function emulateTouch(): Promise<void> {
  onTestFinished(async () => {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

async function send(media: string, features: Record<string, string>): Promise<void> {
  const all = { 'prefers-reduced-motion': 'reduce', ...features };
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
}
