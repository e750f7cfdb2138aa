import { FirmlyCart } from '@firmly-kit/cart';
import { baseUrl, render } from './render.tsx';

render(<FirmlyCart appId="strict-csp" baseUrl={baseUrl} />);
