import type { Meta, StoryObj } from '@storybook/react-vite';
import { bareCart, discountedCart, extremeCart, filledCart } from '../../../test/helpers/carts.ts';
import { CartTotals } from './CartTotals.tsx';

const meta = {
  title: 'Components/CartTotals',
  component: CartTotals,
  args: { cart: filledCart },
} satisfies Meta<typeof CartTotals>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

export const Discounts: Story = { args: { cart: discountedCart } };

export const Pending: Story = { args: { pending: true } };

export const Bare: Story = { args: { cart: bareCart } };

export const LongAmounts: Story = { args: { cart: extremeCart } };
