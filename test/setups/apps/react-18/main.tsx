import { FirmlyCart } from '@firmly-kit/cart';
import '@firmly-kit/cart/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.querySelector('#root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <FirmlyCart appId="react-18" baseUrl={import.meta.env.VITE_FIRMLY_BASE_URL} />
    </StrictMode>,
  );
}
