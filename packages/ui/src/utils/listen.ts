/**
 * Adds a listener for each event type, until the function it returns is called. Without a `signal`: jsdom refuses that of Node, which
 * Jest's environments for `fetch` bring.
 *
 * @param capture Calls them before listeners of the elements inside, and for events that do not bubble.
 */
export function listen(target: EventTarget, listeners: Listeners, capture = false): () => void {
  const entries = Object.entries(listeners);
  for (const [type, listener] of entries) target.addEventListener(type, listener, capture);
  return () => {
    for (const [type, listener] of entries) target.removeEventListener(type, listener, capture);
  };
}

interface Listeners {
  [type: string]: Listener;
}

/** A method, so that it may take an event of its type only. */
type Listener = { call(event: Event): void }['call'];
