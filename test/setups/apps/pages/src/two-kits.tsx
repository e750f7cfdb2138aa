import { FirmlyCartButton, FirmlyCartDrawer, FirmlyCartProvider } from '@firmly-kit/cart';
import { baseUrl, render } from './render.tsx';

render(
  ['first', 'second'].map((appId) => (
    <FirmlyCartProvider key={appId} appId={appId} baseUrl={baseUrl}>
      <section aria-label={appId}>
        <FirmlyCartButton />
      </section>
      <FirmlyCartDrawer />
    </FirmlyCartProvider>
  )),
);
