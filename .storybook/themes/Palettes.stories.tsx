import type { Cart } from '@firmly-kit/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ExampleCart } from './ExampleCart.tsx';
import { loadCart } from './loadCart.ts';
import './themes.css';

const PALETTES = ['ink', 'clay', 'forest', 'midnight'];

const meta: Meta = {
  title: 'Themes/Palettes',
  // No page has one cart eight times. What it shows is tested in other stories.
  tags: ['!autodocs', '!test'],
  parameters: { controls: { disable: true } },
  globals: { width: 'full' },
};

export default meta;

/** The same cart in every palette, light and dark. */
export const Palettes: StoryObj<{ cart: Cart }> = {
  loaders: [loadCart],
  render: (_, { loaded: { cart } }) => (
    <main className="theme-grid">
      {['light', 'dark'].flatMap((theme) =>
        PALETTES.map((palette) => (
          <figure
            key={`${palette} ${theme}`}
            data-firmly-palette={palette}
            data-firmly-theme={theme}
          >
            <figcaption>
              {palette}, {theme}
            </figcaption>
            <div className="theme-cell">
              <ExampleCart cart={cart} />
            </div>
          </figure>
        )),
      )}
    </main>
  ),
};
