import { FirmlyCart } from '@firmly-kit/cart';
import '@firmly-kit/cart/styles.css';
import { createRoot } from 'react-dom/client';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(<FirmlyCart appId="webpack" baseUrl={process.env.FIRMLY_BASE_URL} />);
}
