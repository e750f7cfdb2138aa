import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { address } from '../../../test/helpers/carts.ts';
import { ShippingAddress } from './ShippingAddress.tsx';

const meta = {
  title: 'Components/ShippingAddress',
  component: ShippingAddress,
  args: { shippingInfo: address, onEdit: fn() },
} satisfies Meta<typeof ShippingAddress>;

export default meta;

type Story = StoryObj<typeof meta>;

export const UnitedStates: Story = {};

export const ReadOnly: Story = { render: () => <ShippingAddress shippingInfo={address} /> };

export const Japan: Story = {
  args: {
    shippingInfo: {
      first_name: '花子',
      last_name: '例',
      address1: '神宮前 1-2-3',
      city: '渋谷区',
      state_or_province: '東京都',
      postal_code: '150-0001',
      country: 'JP',
    },
  },
};

/** In the order of most countries of Europe. */
export const France: Story = {
  args: {
    shippingInfo: {
      ...address,
      address1: '8 rue des Verriers',
      city: 'Nancy',
      state_or_province: undefined,
      postal_code: '54000',
      country: 'FR',
    },
  },
};
