import '@firmly-kit/ui/styles.css';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { filledCart, tee } from '../../test/helpers/carts.ts';
import { CartSummary } from '../components/cart-summary/CartSummary.tsx';
import { CartTotals } from '../components/cart-totals/CartTotals.tsx';
import { CheckoutBar } from '../components/checkout-bar/CheckoutBar.tsx';
import { LineItemRow } from '../components/line-item-row/LineItemRow.tsx';
import { QuantityStepper } from '../components/quantity-stepper/QuantityStepper.tsx';
import { de } from '../messages/locales/de.ts';
import { en } from '../messages/locales/en.ts';
import type { FirmlyLinkProps } from './FirmlyUIContext.ts';
import { FirmlyUIProvider, type FirmlyUIProviderProps } from './FirmlyUIProvider.tsx';

test('without props it adds an element without a box and attributes', async () => {
  const { container } = await render(
    <FirmlyUIProvider messages={de}>
      <p>inside</p>
    </FirmlyUIProvider>,
  );
  expect(container.innerHTML).toBe('<div class="firmly-Theme"><p>inside</p></div>');
  const wrapper = container.firstElementChild;
  expect(wrapper && getComputedStyle(wrapper).display).toBe('contents');
});

test('a theme or direction that is set later keeps typed text', async () => {
  const stepper = <QuantityStepper label="Tee" value={2} />;
  const { getByRole, rerender } = await render(<FirmlyUIProvider>{stepper}</FirmlyUIProvider>);
  await getByRole('textbox').fill('17');
  const field = getByRole('textbox').element();
  await rerender(
    <FirmlyUIProvider theme="dark" direction="rtl">
      {stepper}
    </FirmlyUIProvider>,
  );
  expect(getByRole('textbox').element()).toBe(field);
  await expect.element(getByRole('textbox')).toHaveValue('17');
});

test('direction, language and theme are on an element without a box', async () => {
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

test('an inner provider overrides its props, and inherits the rest', async () => {
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

test('texts missing from a catalogue are English', async () => {
  const { total: _, errors: __, ...old } = de;
  const { container } = await render(
    <FirmlyUIProvider messages={old}>
      <CartTotals cart={filledCart} />
    </FirmlyUIProvider>,
  );
  expect(container.textContent).toContain('Total');
  expect(container.textContent).toContain(de.tax);
});

test('null props and texts count as missing', async () => {
  const nulls: unknown = {
    locale: null,
    messages: null,
    direction: null,
    theme: null,
    components: null,
    severities: null,
  };
  const texts: unknown = {
    total: null,
    itemCount: null,
    errors: null,
    noticeCodes: null,
    cartStatuses: { active: null, submitted: null },
  };
  const { container } = await render(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    <FirmlyUIProvider {...(nulls as FirmlyUIProviderProps)}>
      {/* oxlint-disable-next-line typescript/no-unsafe-type-assertion */}
      <FirmlyUIProvider messages={texts as FirmlyUIProviderProps['messages']}>
        <CartSummary cart={{ ...filledCart, cart_status: 'submitted' }} />
      </FirmlyUIProvider>
    </FirmlyUIProvider>,
  );
  expect(container.textContent).toContain('Total');
  expect(container.textContent).toContain('3 items');
  expect(container.textContent).toContain(en.cartStatuses['submitted'] ?? 'none');
});

test('the types accept undefined props and a framework’s own link and image', () => {
  // The type of `forwardRef` before React 19, as in next/link and next/image, has `propTypes` of its own props.
  interface Framework<Props> {
    (props: Props): ReactNode;
    propTypes?: { [Key in keyof Props]?: (props: Props) => Props[Key] };
  }
  const nothing: FirmlyUIProviderProps = {
    locale: undefined,
    messages: undefined,
    direction: undefined,
    theme: undefined,
    components: undefined,
    severities: undefined,
  };
  const components: FirmlyUIProviderProps['components'] = {
    Link: (() => null) as Framework<{
      href: string | URL;
      prefetch?: boolean;
      className?: string;
      children?: ReactNode;
    }>,
    Image: (() => null) as Framework<{
      src: string | { src: string };
      alt: string;
      priority?: boolean;
      onError?: (event: Event) => void;
    }>,
  };
  expect({ ...nothing, components }).toHaveProperty('components.Link');
});

test("links are the app's Link, with all props", async () => {
  const components = {
    Link: (props: FirmlyLinkProps) => (
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
])('a URL such as %j is not a link', async (href) => {
  const { container } = await render(<LineItemRow line={tee} href={href} />);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toContain('Radiant Tee');
});
