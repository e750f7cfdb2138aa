import { createRoot, type Root } from 'react-dom/client';

/** Calls a function with an empty element of the page and a React root in it, and removes both. */
export async function inContainer<T>(
  className: string | undefined,
  run: (container: HTMLElement, root: Root) => T | Promise<T>,
): Promise<T> {
  const container = document.body.appendChild(document.createElement('div'));
  container.className = className ?? '';
  const root = createRoot(container);
  try {
    return await run(container, root);
  } finally {
    root.unmount();
    container.remove();
  }
}
