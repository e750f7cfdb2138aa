declare global {
  // Both are set by ../lib/openPage.mjs.
  /** CPU time of the page's main thread, in milliseconds. */
  var cpuTime: () => Promise<number>;
  /** Makes the CPU slower, this many times. */
  var setSlowDown: (times: number) => Promise<void>;
}

/**
 * CPU time of the main thread until a function has ended, in milliseconds. Other programs on the machine add little to
 * it, and the waits for the network and for the next frame add nothing.
 */
export async function cpu(run: () => void | Promise<unknown>): Promise<number> {
  const first = await cpuTime();
  const second = await cpuTime();
  const start = await cpuTime();
  // What reading the clock costs here, so that it is left out. A frame may fall into one of the two.
  const overhead = Math.min(second - first, start - second);
  await run();
  return (await cpuTime()) - start - overhead;
}

/** Resolves after the next frame is painted. */
export async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { port1, port2 } = new MessageChannel();
  const message = new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
  });
  port1.start();
  port2.postMessage(undefined);
  await message;
  port1.close();
}

/** Resolves when nothing is left to render, with the garbage of earlier measurements collected. */
export async function idle(): Promise<void> {
  await painted();
  globalThis.gc?.();
  await painted();
}

/** Resolves when a condition about the DOM becomes true. */
export function untilDom(root: Node, condition: () => boolean): Promise<void> {
  if (condition()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}
