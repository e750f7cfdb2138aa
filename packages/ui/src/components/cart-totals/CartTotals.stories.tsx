import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import {
  addonCart,
  bareCart,
  discountedCart,
  extremeCart,
  filledCart,
  shipmentsCart,
} from '../../../test/helpers/carts.ts';
import { CartTotals } from './CartTotals.tsx';

const meta = {
  title: 'Components/CartTotals',
  component: CartTotals,
  parameters: catalogue({
    use: 'For the amounts of a cart or an order, as the store sends them.',
    avoid: "To sum up several carts: a total is a store's, and no currency is added to another.",
  }),
  args: { cart: filledCart },
} satisfies Meta<typeof CartTotals>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

export const Discounts: Story = { args: { cart: discountedCart } };

export const Pending: Story = { args: { pending: true } };

export const Bare: Story = { args: { cart: bareCart } };

export const AddOns: Story = { args: { cart: addonCart } };

/** Each has its own price, and the store sends no sum. */
export const SeveralShipments: Story = { args: { cart: shipmentsCart } };

/** An API that sends the totals as a list. */
export const Rows: Story = {
  args: {
    rows: [
      { type: 'subtotal', label: 'Items', amount: { currency: 'USD', value: 58.5 } },
      {
        type: 'discount',
        label: 'Members&rsquo; discount',
        amount: { currency: 'USD', value: -5 },
      },
      { type: 'fulfillment', label: 'Courier', amount: { currency: 'USD', value: 0 } },
      { label: 'Recycling fee', amount: { currency: 'USD', value: 0.5 } },
      { type: 'total', label: 'To pay', amount: { currency: 'USD', value: 54 } },
    ],
  },
};

export const LongAmounts: Story = { args: { cart: extremeCart } };
