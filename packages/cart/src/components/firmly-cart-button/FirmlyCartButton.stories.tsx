import { addLineItem } from '@firmly-kit/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import '@firmly-kit/cart/styles.css';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartDrawer } from '../firmly-cart-drawer/FirmlyCartDrawer.tsx';
import { FirmlyCartButton } from './FirmlyCartButton.tsx';

const meta = {
  title: 'Connected/FirmlyCartButton',
  component: FirmlyCartButton,
  parameters: catalogue({
    use: 'In the header of every page, together with one `FirmlyCartDrawer`.',
    avoid:
      'On the cart page itself. For a link to a cart page, use your own link and `useTotalCount`.',
    example: (args) => (
      <FirmlyCartProvider appId="my-app">
        <FirmlyCartButton {...args} />
        <FirmlyCartDrawer />
      </FirmlyCartProvider>
    ),
  }),
  args: { onClick: fn() },
  // One sandbox per story, so that no story sees the edits of another.
  loaders: [() => startShopper()],
  render: (args, { loaded: { client } }) => (
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton {...args} />
      <FirmlyCartDrawer />
    </FirmlyCartProvider>
  ),
} satisfies Meta<typeof FirmlyCartButton>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Cart, 20 items' })).toBeVisible();
  },
};

/** Its accessible name has the whole number. */
export const ManyItems: Story = {
  loaders: [
    async () => {
      const shopper = startShopper();
      await addLineItem(shopper.client, {
        domain: 'shop.luma.gift',
        sku: 'WS12-M-Orange',
        quantity: 95,
      });
      return shopper;
    },
  ],
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Cart, 115 items' });
    await expect(canvas.getByText('99+')).toBeVisible();
  },
};

export const NoItems: Story = { loaders: [() => startShopper({ seed: 'none' })] };

/** The number is not known. */
export const StoresUnavailable: Story = {
  loaders: [
    () => {
      const shopper = startShopper();
      shopper.sandbox.scenario('unavailable', { path: '/carts/active', times: Infinity });
      return shopper;
    },
  ],
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
