import kitStyles from '@firmly-kit/ui/styles.unlayered.css?inline';
import type { Cart } from '@firmly-kit/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import bareElements from '../../packages/ui/test/page-styles/bare-elements.css?raw';
import bootstrap from '../../packages/ui/test/page-styles/bootstrap-reboot.css?raw';
import meyer from '../../packages/ui/test/page-styles/meyer-reset.css?raw';
import tailwind from '../../packages/ui/test/page-styles/tailwind-preflight.css?raw';
import { ExampleCart } from './ExampleCart.tsx';
import { loadCart } from './loadCart.ts';
import './themes.css';

/** Styles of apps that select elements by name. */
const APP_STYLES = {
  'No reset': '',
  'Meyer’s reset': meyer,
  'Tailwind’s preflight': tailwind,
  'Bootstrap’s reboot': bootstrap,
  'A theme that styles elements': bareElements,
  '`all: unset` on form controls': 'input, button, select, fieldset, legend, label { all: unset }',
};

const meta: Meta = {
  title: 'Themes/Beside the styles of an app',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  globals: { width: 'full' },
};

export default meta;

/** The same cart on a page without a reset, and on five with different ones. */
export const AppStyles: StoryObj<{ cart: Cart }> = {
  loaders: [loadCart],
  render: (_, { loaded: { cart } }) => (
    <main className="theme-grid">
      {Object.entries(APP_STYLES).map(([name, css]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <Frame title={name} css={css}>
            <AppPage cart={cart} />
          </Frame>
        </figure>
      ))}
    </main>
  ),
};

function AppPage({ cart }: { cart: Cart }) {
  return (
    <main style={{ padding: 16 }}>
      <h1>The app’s heading</h1>
      <p>
        Its text, <a href="#top">its link</a> and <button type="button">its button</button>
      </p>
      <hr />
      <ExampleCart cart={cart} />
    </main>
  );
}

interface FrameProps {
  title: string;
  css: string;
  children: ReactNode;
}

/** A document of its own: the styles of an app would change this page too. */
function Frame({ title, css, children }: FrameProps) {
  const [body, setBody] = useState<HTMLElement>();
  // On such a page a rem is 10 px.
  const rem = css.includes('62.5%') ? ':root { --firmly-rem: 1.6rem; }' : '';
  return (
    <iframe
      title={title}
      // It runs no script. The story renders into it.
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><html lang="en"><title>App</title><style>${kitStyles}${rem}</style><style>${css}</style>`}
      onLoad={({ currentTarget }) => setBody(currentTarget.contentDocument?.body)}
    >
      {body && createPortal(children, body)}
    </iframe>
  );
}
