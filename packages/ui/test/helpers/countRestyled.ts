import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    startTrace: () => Promise<void>;
    countRestyled: (from: string, to: string) => Promise<number>;
  }
}

/** Runs `act` until the next frame is painted. Returns how many elements of this page Chromium restyled. */
export async function countRestyled(act: () => unknown): Promise<number> {
  await painted();
  await commands.startTrace();
  const [from, to] = [crypto.randomUUID(), crypto.randomUUID()];
  performance.mark(from);
  await act();
  await painted();
  performance.mark(to);
  return commands.countRestyled(from, to);
}

async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}
