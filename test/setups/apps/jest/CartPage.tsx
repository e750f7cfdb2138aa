import { FirmlyCart, type FirmlyCartProps } from '@firmly-kit/cart';
import '@firmly-kit/cart/styles.css';

/** A page of the app. Tests give it a client of theirs. */
export const CartPage = (props: Pick<FirmlyCartProps, 'client'>) => (
  <FirmlyCart appId="my-app" {...props} />
);
