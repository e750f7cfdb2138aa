import { addLineItem } from '@firmly-kit/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@firmly-kit/cart/styles.css';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartDrawer } from '../firmly-cart-drawer/FirmlyCartDrawer.tsx';
import { FirmlyCartButton } from './FirmlyCartButton.tsx';

interface ButtonArgs {
  /** Configures the shopper before the first request. */
  prepare: (shopper: ReturnType<typeof startShopper>) => unknown;
  seed: 'demo' | 'none';
}

const meta: Meta<ButtonArgs> = {
  title: 'Connected/FirmlyCartButton',
  args: { seed: 'demo', prepare: () => undefined },
  loaders: [
    // One sandbox per story, so that no story sees the edits of another.
    async ({ args: { seed, prepare } }) => {
      const shopper = startShopper({ seed });
      await prepare(shopper);
      return shopper;
    },
  ],
  render: (_, { loaded: { client } }) => (
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <FirmlyCartDrawer />
    </FirmlyCartProvider>
  ),
};

export default meta;

type Story = StoryObj<ButtonArgs>;

export const Plain: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Cart, 20 items' })).toBeVisible();
  },
};

/** Its accessible name has the whole number. */
export const ManyItems: Story = {
  args: {
    prepare: ({ client }) =>
      addLineItem(client, { domain: 'shop.luma.gift', sku: 'WS12-M-Orange', quantity: 95 }),
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Cart, 115 items' });
    await expect(canvas.getByText('99+')).toBeVisible();
  },
};

export const NoItems: Story = { args: { seed: 'none' } };

/** The number is not known. */
export const StoresUnavailable: Story = {
  args: {
    prepare: ({ sandbox }) =>
      sandbox.scenario('unavailable', { path: '/carts/active', times: Infinity }),
  },
};

export const Dark: Story = { ...ManyItems, globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { locale: 'ar-EG' } };

export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Cart, 20 items' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await canvas.findByRole('dialog', { name: 'Cart' });
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Close cart' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(dialog).not.toBeVisible());
    await expect(button).toHaveFocus();
  },
};
