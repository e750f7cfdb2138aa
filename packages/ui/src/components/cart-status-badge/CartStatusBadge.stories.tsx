import type { Meta, StoryObj } from '@storybook/react-vite';
import { CartStatusBadge } from './CartStatusBadge.tsx';

const meta = {
  title: 'Components/CartStatusBadge',
  component: CartStatusBadge,
  args: { status: 'submitted' },
} satisfies Meta<typeof CartStatusBadge>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Submitted: Story = {};

export const ItemNotShippable: Story = { args: { status: 'item_not_shippable' } };

export const CheckoutBlocked: Story = { args: { status: 'checkout_blocked' } };

/** A status this kit does not know is made readable. */
export const Unknown: Story = { args: { status: 'awaiting_approval' } };
