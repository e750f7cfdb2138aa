import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** The device covers so many pixels at the bottom of the screen until the test ends, as a home indicator does. */
export async function emulateSafeArea(bottom: number): Promise<void> {
  onTestFinished(() => send({}));
  await send({ bottom });
}

async function send(insets: { bottom?: number }): Promise<void> {
  await cdp().send('Emulation.setSafeAreaInsetsOverride', { insets });
}
