import { FirmlyCart } from '@firmly-kit/cart';
import { createRoot } from 'react-dom/client';
import './app.css';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <main className="mx-auto max-w-5xl p-6">
    <h1 className="mb-4 text-2xl font-semibold">Your carts</h1>
    <FirmlyCart
      className="gap-10 text-stone-700"
      appId="my-app"
      baseUrl={import.meta.env.VITE_FIRMLY_BASE_URL}
      checkoutHref={({ domain }) => `https://${domain}/checkout`}
    />
  </main>,
);
