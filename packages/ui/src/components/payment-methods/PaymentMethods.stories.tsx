import type { Meta, StoryObj } from '@storybook/react-vite';
import { deliveredCart } from '../../../test/helpers/carts.ts';
import { PaymentMethods } from './PaymentMethods.tsx';

const meta = {
  title: 'Components/PaymentMethods',
  component: PaymentMethods,
  args: { methods: deliveredCart.payment_method_options ?? [] },
} satisfies Meta<typeof PaymentMethods>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Several: Story = {};

export const OnlyCard: Story = { args: { methods: [{ type: 'CreditCard', wallet: 'user' }] } };
