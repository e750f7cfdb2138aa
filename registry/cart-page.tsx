'use client';

import { FirmlyCart } from '@firmly-kit/cart';
import '@firmly-kit/cart/styles.css';
import '@firmly-kit/ui/themes/shadcn.css';

/** A shopper's carts at all stores, in the colours of your theme. Your app's id at Firmly goes into `appId`. */
export function CartPage() {
  return (
    <FirmlyCart
      appId="my-app"
      checkoutHref={({ domain }) => `https://${domain}/checkout`}
      data-firmly-palette="shadcn"
    />
  );
}
