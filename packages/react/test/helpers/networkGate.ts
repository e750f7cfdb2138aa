type Fetch = typeof globalThis.fetch;

/** A network that holds the requests or responses that a test chooses. */
export function createNetworkGate(fetch: Fetch) {
  let isHeld: (request: Request) => boolean = () => false;
  let isResponseHeld: (request: Request) => boolean = () => false;
  const waiting: (() => void)[] = [];
  const sent: Request[] = [];
  return {
    /** The held requests and responses. */
    waiting,
    /** Every request, held or not. */
    sent,
    /** Holds requests before they reach the server, until `releaseOne` or `releaseAll`. */
    hold(which: (request: Request) => boolean) {
      isHeld = which;
    },
    /** Holds responses of the server. */
    holdResponses(which: (request: Request) => boolean) {
      isResponseHeld = which;
    },
    /** Releases the request or response that has waited longest. */
    releaseOne() {
      waiting.shift()?.();
    },
    /** Releases everything, and holds nothing any more. */
    releaseAll() {
      isHeld = () => false;
      isResponseHeld = () => false;
      waiting.splice(0).forEach((release) => release());
    },
    fetch: async (...[input, init]: Parameters<Fetch>) => {
      const request = new Request(input, init);
      sent.push(request);
      const wait = () => new Promise<void>((resolve) => waiting.push(resolve));
      if (isHeld(request)) await wait();
      const holdsResponse = isResponseHeld(request);
      const response = await fetch(request);
      if (holdsResponse) await wait();
      return response;
    },
  };
}

export const isCartMutation = ({ method, url }: Request) =>
  method !== 'GET' && url.includes('/cart/');

export const isCartRead = ({ method, url }: Request) => method === 'GET' && url.includes('/cart');

export const isTeeMutation = (request: Request) =>
  isCartMutation(request) && request.url.includes('WS12');

/** The domain in the path of a request to a cart. */
export function getDomain({ url }: Request): string {
  return new URL(url).pathname.split('/')[4] ?? '';
}
