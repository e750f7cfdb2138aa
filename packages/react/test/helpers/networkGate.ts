type Fetch = typeof globalThis.fetch;

/** A network that holds what a test wants to look at meanwhile. */
export function createGate(fetch: Fetch) {
  let isHeld: (request: Request) => boolean = () => false;
  let isAnswerHeld: (request: Request) => boolean = () => false;
  const waiting: (() => void)[] = [];
  const sent: Request[] = [];
  return {
    /** What is held. */
    waiting,
    /** Every request, held or not. */
    sent,
    /** Holds what is asked for, until `open` or `letOne`. */
    hold(which: (request: Request) => boolean) {
      isHeld = which;
    },
    /** Holds what the server has answered. */
    holdAnswers(which: (request: Request) => boolean) {
      isAnswerHeld = which;
    },
    /** Lets the one through that has waited longest. */
    letOne() {
      waiting.shift()?.();
    },
    open() {
      isHeld = () => false;
      isAnswerHeld = () => false;
      waiting.splice(0).forEach((go) => go());
    },
    fetch: async (...[input, init]: Parameters<Fetch>) => {
      const request = new Request(input, init);
      sent.push(request);
      const wait = () => new Promise<void>((resolve) => waiting.push(resolve));
      if (isHeld(request)) await wait();
      const holdsAnswer = isAnswerHeld(request);
      const response = await fetch(request);
      if (holdsAnswer) await wait();
      return response;
    },
  };
}

export const isWrite = ({ method, url }: Request) => method !== 'GET' && url.includes('/cart/');

export const isRead = ({ method, url }: Request) => method === 'GET' && url.includes('/cart');
