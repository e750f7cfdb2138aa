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

/** An unknown status is shown in words. */
export const Unknown: Story = { args: { status: 'awaiting_approval' } };
