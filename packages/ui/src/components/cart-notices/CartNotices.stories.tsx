import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { blockedCart, noticedCart, submittedCart } from '../../../test/helpers/carts.ts';
import { CartNotices } from './CartNotices.tsx';

const meta = {
  title: 'Components/CartNotices',
  component: CartNotices,
  parameters: catalogue({
    use: 'Above the lines of a cart in a layout of your own: what the shopper must know about the whole cart.',
    avoid: 'For notices of your own: use `Notice`. In a `CartSummary`, which has it.',
  }),
  args: { cart: noticedCart, onDismiss: fn() },
} satisfies Meta<typeof CartNotices>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The store's notices: each can be dismissed. */
export const OfTheStore: Story = {};

export const Order: Story = { args: { cart: submittedCart } };

/** The notice of a blocked checkout cannot be dismissed. */
export const Blocked: Story = { args: { cart: blockedCart } };

export const Offline: Story = { args: { offline: true } };
