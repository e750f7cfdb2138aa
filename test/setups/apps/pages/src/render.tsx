import '@firmly-kit/cart/styles.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

export const baseUrl = import.meta.env.VITE_FIRMLY_BASE_URL;

/** Renders the page. */
export function render(page: ReactNode) {
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
