import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import '@firmly-kit/cart/styles.css';
import { catalogue, withCode } from '../../../../../.storybook/catalogue/catalogue.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartDrawer } from '../firmly-cart-drawer/FirmlyCartDrawer.tsx';
import { AddToCartButton } from './AddToCartButton.tsx';

const meta = {
  title: 'Connected/AddToCartButton',
  component: AddToCartButton,
  parameters: catalogue({
    use: 'On a page of a product, under a `FirmlyCartProvider`.',
    avoid:
      'To change the quantity of a line: use `QuantityStepper`. Without a provider it cannot send anything.',
    example: (args) => (
      <FirmlyCartProvider appId="my-app">
        <AddToCartButton domain="shop.luma.gift" sku="WS12-M-Orange" {...args} />
        <FirmlyCartDrawer />
      </FirmlyCartProvider>
    ),
  }),
  args: { domain: 'shop.luma.gift', sku: 'WS12-M-Orange', onClick: fn() },
  // One sandbox per story, so that no story sees the edits of another.
  loaders: [() => startShopper()],
  render: (args, { loaded: { client } }) => (
    <FirmlyCartProvider client={client}>
      <AddToCartButton {...args} />
      <FirmlyCartDrawer />
    </FirmlyCartProvider>
  ),
} satisfies Meta<typeof AddToCartButton>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const Accent: Story = { args: { variant: 'accent' } };

export const Pending: Story = {
  // Another store than that of the other stories, whose changes would wait for this one.
  args: { domain: 'hinoki-goods.example', sku: 'HG-INCENSE-60' },
  render: (args, { loaded: { client, sandbox } }) => {
    sandbox.scenario({ kind: 'latency', delayMs: 2000 }, { path: '/line-items/' });
    return (
      <FirmlyCartProvider client={client}>
        <AddToCartButton {...args} />
      </FirmlyCartProvider>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('button', { name: 'Adding…' })).toBeVisible();
  },
};

export const Done: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('button', { name: 'Added to cart' })).toBeVisible();
  },
};

export const DoneAccent: Story = { ...Done, args: { variant: 'accent' } };

/** The store has four. */
export const Refused: Story = {
  args: { sku: 'NB-LINEN-3', quantity: 40 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Only 4 of this item');
  },
};

export const RefusedDark: Story = { ...Refused, globals: { theme: 'dark' } };

export const RefusedRightToLeft: Story = {
  ...Refused,
  globals: { locale: 'ar-EG' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    const alert = await canvas.findByRole('alert');
    // It fades in.
    await waitFor(() => expect(alert).toBeVisible());
  },
};

/** It takes the width that the app gives it. */
export const FullWidth: Story = { args: { variant: 'accent', style: { inlineSize: '100%' } } };

/** Its own text for each state. */
export const OwnText: Story = {
  args: { children: (status) => (status === 'done' ? 'In your bag' : 'Put into the bag') },
  parameters: withCode(`
import { AddToCartButton, FirmlyCartProvider } from '@firmly-kit/cart';
import '@firmly-kit/cart/styles.css';

export function Example() {
  return (
    <FirmlyCartProvider appId="my-app">
      <AddToCartButton domain="shop.luma.gift" sku="WS12-M-Orange">
        {(status) => (status === 'done' ? 'In your bag' : 'Put into the bag')}
      </AddToCartButton>
    </FirmlyCartProvider>
  );
}`),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Put into the bag' }));
    await expect(await canvas.findByRole('button', { name: 'In your bag' })).toBeVisible();
  },
};

export const OpensDrawer: Story = {
  args: { opensDrawer: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(
      await canvas.findByRole('heading', { name: 'Luma Gift Shop', level: 3 }),
    ).toBeVisible();
  },
};
