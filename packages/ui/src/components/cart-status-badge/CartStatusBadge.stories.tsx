import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { CartStatusBadge } from './CartStatusBadge.tsx';

const meta = {
  title: 'Components/CartStatusBadge',
  component: CartStatusBadge,
  parameters: catalogue({
    use: 'Beside the name of a cart whose status differs from an ordinary one, such as in a list of orders.',
    avoid: 'To explain a status: `CartNotices` has the sentence.',
  }),
  args: { status: 'submitted' },
} satisfies Meta<typeof CartStatusBadge>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Submitted: Story = {};

export const ItemNotShippable: Story = { args: { status: 'item_not_shippable' } };

export const CheckoutBlocked: Story = { args: { status: 'checkout_blocked' } };

/** An unknown status is shown in words. */
export const Unknown: Story = { args: { status: 'awaiting_approval' } };

/** An ordinary cart has no badge. */
export const Active: Story = { args: { status: 'active' } };
