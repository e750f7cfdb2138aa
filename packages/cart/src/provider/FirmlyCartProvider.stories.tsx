import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { catalogue } from '../../../../.storybook/catalogue/catalogue.ts';
import '@firmly-kit/cart/styles.css';
import { startShopper } from '../../test/helpers/startShopper.ts';
import { AddToCartButton } from '../components/add-to-cart-button/AddToCartButton.tsx';
import { FirmlyCartButton } from '../components/firmly-cart-button/FirmlyCartButton.tsx';
import { FirmlyCartDrawer } from '../components/firmly-cart-drawer/FirmlyCartDrawer.tsx';
import { FirmlyCartProvider } from './FirmlyCartProvider.tsx';

const meta = {
  title: 'Connected/FirmlyCartProvider',
  component: FirmlyCartProvider,
  parameters: catalogue({
    use: 'Once in the layout of an app that has more than a cart page: a button in the header, a drawer, buttons that add.',
    avoid:
      'Around a single `FirmlyCart`, which takes the same props. Without a connected component: use `FirmlyProvider` of @firmly-kit/react.',
    example: (args) => <FirmlyCartProvider appId="my-app" {...args} />,
  }),
  args: {
    children: (
      <>
        <FirmlyCartButton />
        <AddToCartButton domain="shop.luma.gift" sku="WS12-M-Orange" />
        <FirmlyCartDrawer />
      </>
    ),
  },
  // One sandbox per story, so that no story sees the edits of another.
  loaders: [() => startShopper()],
  render: (args, { loaded: { client } }) => <FirmlyCartProvider client={client} {...args} />,
} satisfies Meta<typeof FirmlyCartProvider>;

export default meta;

type Story = StoryObj<typeof meta>;

/** What one component adds, the others show. */
export const Shared: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Cart, 20 items' });
    await userEvent.click(canvas.getByRole('button', { name: 'Add to cart' }));
    await expect(await canvas.findByRole('button', { name: 'Cart, 21 items' })).toBeVisible();
  },
};

/** The button counts the items of these stores only. */
export const SomeStores: Story = {
  args: { domains: ['hinoki-goods.example'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Cart, 6 items' })).toBeVisible();
  },
};

export const RightToLeft: Story = { args: { direction: 'rtl' } };
