import { FirmlyCart } from '@firmly-kit/cart';
import '@firmly-kit/cart/styles.css';

export const CartPage = () => (
  <FirmlyCart appId="my-app" checkoutHref={({ domain }) => `https://${domain}/checkout`} />
);
