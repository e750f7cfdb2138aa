import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { address } from '../../../test/helpers/carts.ts';
import { ShippingAddress } from './ShippingAddress.tsx';

const meta: Meta<typeof ShippingAddress> = {
  title: 'Components/ShippingAddress',
  component: ShippingAddress,
  parameters: catalogue({
    use: 'To show where a cart is sent, in the order of its country.',
    avoid: 'To edit the address: `onEdit` opens a form of yours.',
  }),
  args: { shippingInfo: address, onEdit: fn() },
};

export default meta;

type Story = StoryObj<typeof ShippingAddress>;

export const UnitedStates: Story = {};

export const ReadOnly: Story = { args: { onEdit: undefined } };

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
