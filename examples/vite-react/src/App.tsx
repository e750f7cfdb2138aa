import { FirmlyCart } from '@firmly-kit/cart';
import { client } from './client.ts';
import { getStoreInUrl, setStoreInUrl } from './storeInUrl.ts';
import { storeNames } from './stores.ts';

export function App() {
  return (
    <>
      <header className="site-header">
        <a className="site-name" href="/">
          Wander &amp; Wares
        </a>
        <nav className="site-nav" aria-label="Main">
          <a href="/#makers">Makers</a>
          <a href="/#gifts">Gifts</a>
          <a href="/#bags" aria-current="page">
            Bags
          </a>
        </nav>
      </header>
      <main className="page">
        <h1>Your bags</h1>
        <p className="intro">
          Each maker ships from their own workshop, so each has a bag of its own. Check them out one
          by one, whenever you like.
        </p>
        <FirmlyCart
          client={client}
          storeNames={storeNames}
          defaultDomain={getStoreInUrl()}
          onDomainChange={setStoreInUrl}
          checkoutHref={({ domain }) => `https://${domain}/checkout`}
        />
      </main>
    </>
  );
}
