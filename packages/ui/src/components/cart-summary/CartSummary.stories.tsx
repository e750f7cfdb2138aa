import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import {
  bareCart,
  emptyCart,
  extremeCart,
  filledCart,
  noticedCart,
  submittedCart,
} from '../../../test/carts.ts';
import { CartSummary } from './CartSummary.tsx';

const meta = {
  title: 'Components/CartSummary',
  component: CartSummary,
  args: { cart: filledCart },
} satisfies Meta<typeof CartSummary>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

export const WithFooter: Story = {
  args: {
    footer: (
      <button type="button" style={{ inlineSize: '100%', minBlockSize: '3rem' }}>
        Check out
      </button>
    ),
  },
};

export const Notices: Story = { args: { cart: noticedCart } };

export const Loading: Story = { args: { cart: undefined } };

export const Empty: Story = { args: { cart: emptyCart } };

export const Failed: Story = {
  args: {
    cart: undefined,
    error: { name: 'HttpError', status: 503, code: 'ErrorStoreUnavailable', requestId: '7f9c0a1e' },
    onRetry: fn(),
  },
};

/** A re-read failed: the last known cart stays, under the reason. */
export const FailedWithCart: Story = {
  args: { error: { name: 'NetworkError' }, onRetry: fn() },
};

export const Submitted: Story = { args: { cart: submittedCart } };

/** Every optional field is missing. */
export const Bare: Story = { args: { cart: bareCart } };

export const Extreme: Story = { args: { cart: extremeCart } };

export const Dark: Story = { args: { cart: noticedCart }, globals: { theme: 'dark' } };

export const RightToLeft: Story = {
  args: { cart: noticedCart },
  globals: { direction: 'rtl', locale: 'ar-EG' },
};
