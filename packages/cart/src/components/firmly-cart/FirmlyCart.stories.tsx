import type { EmptyCartProps } from '@firmly-kit/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent } from 'storybook/test';
import { catalogue, withCode } from '../../../../../.storybook/catalogue/catalogue.ts';
import '@firmly-kit/cart/styles.css';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCart } from './FirmlyCart.tsx';

const meta: Meta<typeof FirmlyCart> = {
  title: 'Connected/FirmlyCart',
  component: FirmlyCart,
  parameters: {
    ...catalogue({
      use: 'On a cart page: all carts of a shopper, read, edited and checked out, with a line of code.',
      avoid:
        'For one cart in a page of your own: use `useCartSummary` and `CartSummary`. For a layout of your own: `useCartEditor` and the parts of @firmly-kit/ui.',
      example: (args) => <FirmlyCart appId="my-app" {...args} />,
    }),
    isWide: true,
  },
  args: {
    checkoutHref: ({ domain }) => `https://${domain}/checkout`,
    onEvent: fn(),
    onDomainChange: fn(),
  },
  // One sandbox per story, so that no story sees the edits of another.
  loaders: [() => startShopper()],
  render: (args, { loaded: { client } }) => <FirmlyCart client={client} {...args} />,
};

export default meta;

type Story = StoryObj<typeof FirmlyCart>;

/** The stores of a shopper, and the cart of one. */
export const Bag: Story = {};

export const Switch: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /^Hinoki Goods/ }));
    await expect(await canvas.findByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
    await expect(args.onDomainChange).toHaveBeenCalledWith('hinoki-goods.example');
  },
};

/** Every store's cart, each with its own checkout. */
export const All: Story = {
  args: { layout: 'all' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

/** The app decides which store is shown. */
export const ChosenStore: Story = {
  args: { domain: 'hinoki-goods.example' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  },
};

/** The store that is shown first. */
export const DefaultStore: Story = {
  args: { defaultDomain: 'hinoki-goods.example' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /^Hinoki Goods/ })).toBeChecked();
  },
};

/** Only the stores that the app lists, under its own names. */
export const StoresOfTheApp: Story = {
  args: {
    domains: ['hinoki-goods.example', 'shop.luma.gift'],
    storeNames: { 'shop.luma.gift': 'Luma' },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /^Hinoki Goods/ })).toBeChecked();
    await expect(canvas.getAllByRole('radio', { name: /^(Luma|Hinoki)/ })).toHaveLength(2);
  },
};

/** The checkout is a button of the app. The address can be changed. */
export const CheckoutButton: Story = {
  args: { checkoutHref: undefined, onCheckout: fn(), onEditShippingAddress: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check out' }));
    await expect(args.onCheckout).toHaveBeenCalledOnce();
  },
};

/** The app goes no further: no checkout is shown. */
export const WithoutCheckout: Story = { args: { checkoutHref: undefined } };

const Nothing = ({ continueHref }: EmptyCartProps) => (
  <p>
    Nothing here yet. <a href={continueHref}>See what is new</a>
  </p>
);

/** A part of the app's own, in a store without items. */
export const OwnParts: Story = {
  args: { domain: 'pluto.example', continueHref: '/new', components: { EmptyCart: Nothing } },
  parameters: withCode(`
import { FirmlyCart } from '@firmly-kit/cart';
import type { EmptyCartProps } from '@firmly-kit/ui';
import '@firmly-kit/cart/styles.css';

const Nothing = ({ continueHref }: EmptyCartProps) => (
  <p>
    Nothing here yet. <a href={continueHref}>See what is new</a>
  </p>
);

const COMPONENTS = { EmptyCart: Nothing };

export function Example() {
  return <FirmlyCart appId="my-app" continueHref="/new" components={COMPONENTS} />;
}`),
  loaders: [() => startShopper({ seed: 'none' })],
};

export const NoCarts: Story = { loaders: [() => startShopper({ seed: 'none' })] };

export const StoresUnavailable: Story = {
  args: { onError: fn() },
  loaders: [
    () => {
      const shopper = startShopper();
      shopper.sandbox.scenario('unavailable', { path: '/carts/active', times: Infinity });
      return shopper;
    },
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
};

/** Without an `appId` or a `client`. The console says how to fix it. */
export const WithoutClient: Story = {
  tags: ['!autodocs'],
  beforeEach: () => {
    const spy = spyOn(console, 'error').mockImplementation(() => undefined);
    return () => spy.mockRestore();
  },
  render: (args) => <FirmlyCart {...args} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Something went wrong');
  },
};

export const German: Story = { globals: { locale: 'de-DE' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { locale: 'ar-EG' } };
