import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Makes the browser that of a shopper with these preferences, for the rest of the test. */
export async function emulateMedia(features: Record<string, string>, media = ''): Promise<void> {
  onTestFinished(() => send('', []));
  await send(
    media,
    Object.entries(features).map(([name, value]) => ({ name, value })),
  );
}

const send = async (media: string, features: { name: string; value: string }[]) => {
  await cdp().send('Emulation.setEmulatedMedia', { media, features });
};
