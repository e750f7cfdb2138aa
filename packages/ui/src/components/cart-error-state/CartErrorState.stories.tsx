import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { CartErrorState } from './CartErrorState.tsx';

const meta = {
  title: 'Components/CartErrorState',
  component: CartErrorState,
  parameters: catalogue({
    use: 'Where a cart could not be read. `CartSummary` shows it by its prop `error`.',
    avoid:
      'For a refused change: it belongs to what was changed. `LineItemRow`, `PromoCodeForm` and `ShippingMethods` have an `error` each.',
  }),
  args: { error: { name: 'NetworkError' } },
} satisfies Meta<typeof CartErrorState>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Network: Story = { args: { onRetry: fn() } };

/** With the id to quote to support. */
export const StoreUnavailable: Story = {
  args: {
    error: { name: 'HttpError', status: 503, requestId: '7f9c0a1e-52c7-4d0b' },
    onRetry: fn(),
  },
};

export const Unknown: Story = { args: { error: new Error('x is undefined') } };
