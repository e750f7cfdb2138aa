import { CartSummary, CheckoutBar } from '@firmly-kit/ui';
import { type CSSProperties, useState } from 'react';
import { filledCart } from '../../packages/ui/test/helpers/carts.ts';
import './guides.css';

const FONTS = ['inherit', 'Georgia, serif', 'ui-monospace, monospace'];

/** Controls for the variables that a theme sets most, a cart that follows, and the CSS to copy. */
export function ThemeEditor() {
  const [accent, setAccent] = useState('#2452b8');
  const [radius, setRadius] = useState(8);
  const [font, setFont] = useState('inherit');
  const [isCopied, setCopied] = useState(false);
  const values: Record<string, string> = {
    '--firmly-accent': accent,
    '--firmly-radius': `${radius}px`,
    ...(font !== 'inherit' && { '--firmly-font': font }),
  };
  const style: CSSProperties = values;
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};`);
  const css = `:root {\n${lines.join('\n')}\n}`;

  async function copy() {
    await navigator.clipboard.writeText(css);
    setCopied(true);
  }

  return (
    <section className="guide-theme sb-unstyled">
      <h2 id="try-a-theme">Try a theme</h2>
      <form
        onChange={() => setCopied(false)}
        onSubmit={(event) => {
          event.preventDefault();
          void copy();
        }}
      >
        <label>
          Accent
          <input type="color" value={accent} onChange={({ target }) => setAccent(target.value)} />
        </label>
        <label>
          Radius: {radius} px
          <input
            type="range"
            min="0"
            max="24"
            value={radius}
            onChange={({ target }) => setRadius(Number(target.value))}
          />
        </label>
        <label>
          Font
          <select value={font} onChange={({ target }) => setFont(target.value)}>
            {FONTS.map((family) => (
              <option key={family} value={family}>
                {family === 'inherit' ? 'of the page' : family}
              </option>
            ))}
          </select>
        </label>
        <pre>
          <code>{css}</code>
        </pre>
        <button type="submit">Copy the CSS</button>
        <output>{isCopied ? 'Copied' : ''}</output>
      </form>
      <div data-firmly-palette="" data-firmly-theme="light" style={style}>
        <CartSummary
          cart={filledCart}
          onQuantityChange={() => undefined}
          onRemove={() => undefined}
          footer={<CheckoutBar cart={filledCart} href="#try-a-theme" />}
        />
      </div>
    </section>
  );
}
