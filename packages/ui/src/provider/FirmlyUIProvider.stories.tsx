import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { catalogue, withCode } from '../../../../.storybook/catalogue/catalogue.ts';
import { discountedCart } from '../../test/helpers/carts.ts';
import { CartSummary } from '../components/cart-summary/CartSummary.tsx';
import { ar } from '../messages/locales/ar.ts';
import { de } from '../messages/locales/de.ts';
import type { FirmlyLinkProps } from './FirmlyUIContext.ts';
import { FirmlyUIProvider } from './FirmlyUIProvider.tsx';

const cart = { ...discountedCart, notice: [{ code: 'THANKS', message: 'You ship free.' }] };

const meta = {
  title: 'Components/FirmlyUIProvider',
  component: FirmlyUIProvider,
  parameters: catalogue({
    use: 'Around the components of @firmly-kit/ui, for another language, direction or theme than the page has, for the links of a router, and for single texts.',
    avoid:
      'Around `FirmlyCart` and the other connected components: their props, or a `FirmlyCartProvider`, say the same.',
  }),
  args: { children: <CartSummary cart={cart} onQuantityChange={fn()} onRemove={fn()} /> },
} satisfies Meta<typeof FirmlyUIProvider>;

export default meta;

type Story = StoryObj<typeof meta>;

/** As the page is. */
export const Plain: Story = {};

export const German: Story = {
  args: { locale: 'de-DE', messages: de },
  parameters: withCode(`
import { useCartEditor } from '@firmly-kit/react';
import { CartSummary, FirmlyUIProvider } from '@firmly-kit/ui';
import { de } from '@firmly-kit/ui/messages/de';
import '@firmly-kit/ui/styles.css';

export function Example() {
  const { cart } = useCartEditor('shop.luma.gift');
  return (
    <FirmlyUIProvider locale="de-DE" messages={de}>
      <CartSummary cart={cart} />
    </FirmlyUIProvider>
  );
}`),
};

export const Arabic: Story = {
  args: { locale: 'ar-EG', messages: ar, direction: 'rtl' },
  parameters: withCode(`
import { useCartEditor } from '@firmly-kit/react';
import { CartSummary, FirmlyUIProvider } from '@firmly-kit/ui';
import { ar } from '@firmly-kit/ui/messages/ar';
import '@firmly-kit/ui/styles.css';

export function Example() {
  const { cart } = useCartEditor('shop.luma.gift');
  return (
    <FirmlyUIProvider locale="ar-EG" messages={ar} direction="rtl">
      <CartSummary cart={cart} />
    </FirmlyUIProvider>
  );
}`),
};

export const Dark: Story = {
  args: { theme: 'dark' },
  decorators: [
    (Story) => (
      <div style={{ padding: '1rem', background: '#111' }}>
        <Story />
      </div>
    ),
  ],
};

/** One text of the app. The others stay as they are. */
export const OneText: Story = {
  args: { messages: { total: 'To pay' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('To pay')).toBeVisible();
    await expect(canvas.getByText('Subtotal')).toBeVisible();
  },
};

/** A code of the app's stores gets a severity. */
export const Severities: Story = { args: { severities: { THANKS: 'success' } } };

const RouterLink = ({ children, ...props }: FirmlyLinkProps) => (
  <a data-router="" {...props}>
    {children}
  </a>
);

/** The app's own link, in every component below. */
export const OwnLink: Story = {
  args: {
    components: { Link: RouterLink },
    children: <CartSummary cart={{ line_items: [] }} continueHref="/" />,
  },
  parameters: withCode(`
import { useCartEditor } from '@firmly-kit/react';
import { CartSummary, type FirmlyLinkProps, FirmlyUIProvider } from '@firmly-kit/ui';
import '@firmly-kit/ui/styles.css';

const RouterLink = ({ children, ...props }: FirmlyLinkProps) => (
  <a data-router="" {...props}>
    {children}
  </a>
);

const COMPONENTS = { Link: RouterLink };

export function Example() {
  const { cart } = useCartEditor('shop.luma.gift');
  return (
    <FirmlyUIProvider components={COMPONENTS}>
      <CartSummary cart={cart} continueHref="/" />
    </FirmlyUIProvider>
  );
}`),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('data-router');
  },
};
