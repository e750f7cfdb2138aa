import '@firmly-kit/ui/styles.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { filledCart, tee } from '../../test/carts.ts';
import { CartTotals } from '../components/cart-totals/CartTotals.tsx';
import { CheckoutBar } from '../components/checkout-bar/CheckoutBar.tsx';
import { LineItemRow } from '../components/line-item-row/LineItemRow.tsx';
import { de } from '../messages/de.ts';
import type { LinkProps } from './FirmlyUIContext.ts';
import { FirmlyUIProvider } from './FirmlyUIProvider.tsx';

test('without direction and theme it adds nothing to the page', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="de-DE" messages={de}>
      <p>inside</p>
    </FirmlyUIProvider>,
  );
  expect(container.innerHTML).toBe('<p>inside</p>');
});

test('direction, language and theme are on an element that has no box', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="ar-EG" direction="rtl" theme="dark">
      <p>inside</p>
    </FirmlyUIProvider>,
  );
  const wrapper = container.firstElementChild;
  expect(wrapper).toHaveAttribute('lang', 'ar-EG');
  expect(wrapper).toHaveAttribute('dir', 'rtl');
  expect(wrapper && getComputedStyle(wrapper).display).toBe('contents');
  const inside = wrapper?.firstElementChild;
  expect(inside && getComputedStyle(inside).direction).toBe('rtl');
  expect(inside && getComputedStyle(inside).colorScheme).toBe('dark');
});

test('an inner one changes what it is given, and keeps the rest', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="de-DE" messages={de}>
      <FirmlyUIProvider messages={{ total: 'Zu zahlen' }}>
        <CartTotals cart={filledCart} />
      </FirmlyUIProvider>
    </FirmlyUIProvider>,
  );
  expect([...container.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
    de.subtotal,
    de.discount,
    de.shipping,
    de.tax,
    'Zu zahlen',
  ]);
  expect(container.textContent).toContain('63,08\u00A0$');
});

test('a catalogue of another version, with texts missing, is filled up with English', async () => {
  const { total: _, errors: __, ...old } = de;
  const { container } = await render(
    <FirmlyUIProvider messages={old}>
      <CartTotals cart={filledCart} />
    </FirmlyUIProvider>,
  );
  expect(container.textContent).toContain('Total');
  expect(container.textContent).toContain(de.tax);
});

test("links are the host's own where it has one, with all they are given", async () => {
  const components = {
    Link: (props: LinkProps) => (
      <a data-router="" {...props}>
        {props.children}
      </a>
    ),
  };
  const { container } = await render(
    <FirmlyUIProvider components={components}>
      <LineItemRow line={tee} href="/products/tee" />
      <CheckoutBar cart={filledCart} href="https://shop.example/checkout" />
    </FirmlyUIProvider>,
  );
  const links = [...container.querySelectorAll('a[data-router]')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/products/tee',
    'https://shop.example/checkout',
  ]);
  expect(links[1]).toHaveAttribute('data-variant', 'accent');
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://a.example/1',
  '',
])('an address such as %j is no link', async (href) => {
  const { container } = await render(<LineItemRow line={tee} href={href} />);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toContain('Radiant Tee');
});
