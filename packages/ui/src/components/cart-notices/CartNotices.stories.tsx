import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { blockedCart, noticedCart, submittedCart } from '../../../test/helpers/carts.ts';
import { CartNotices } from './CartNotices.tsx';

const meta = {
  title: 'Components/CartNotices',
  component: CartNotices,
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
