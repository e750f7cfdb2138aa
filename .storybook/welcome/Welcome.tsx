import { FirmlyCart } from '@firmly-kit/cart';
import type { FirmlyClient } from '@firmly-kit/core';
// oxlint-disable-next-line import/default -- `?raw` gives the text of the file.
import exampleApp from './example.tsx?raw';
import { PageLink } from '../preview/PageLink.tsx';
import { links } from './links.ts';
import './Welcome.css';

/** The first page of Storybook. */
export function Welcome({ client }: { client: FirmlyClient }) {
  return (
    <main className="welcome">
      {/* English in every language of the toolbar. */}
      <div className="welcome-text" lang="en" dir="ltr">
        <h1>A shopper’s carts across many stores, in React</h1>
        <p>
          This cart works: the API runs in this page. Change a quantity, remove a line and take it
          back, take the code <code>WELCOME10</code> off and apply it again, choose another store.
        </p>
        <h2>All of it, in an app</h2>
        <pre>
          <code>{exampleApp.trim()}</code>
        </pre>
        <pre>
          <code>npm install @firmly-kit/cart @tanstack/react-query</code>
        </pre>
        <h2>Where to go next</h2>
        <ul>
          {links.map(({ title, text, path }) => (
            <li key={path}>
              <PageLink href={`./?path=/${path}`}>{title}</PageLink>: {text}
            </li>
          ))}
        </ul>
      </div>
      <FirmlyCart client={client} checkoutHref={({ domain }) => `https://${domain}/checkout`} />
    </main>
  );
}
