export interface EditorProps {
  fetch: typeof globalThis.fetch;
  /** Called after the first render, with a function that fetches the cart. */
  onReady: (refetch: () => unknown) => void;
}
