import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { deliveredCart } from '../../../test/helpers/carts.ts';
import { PaymentMethods } from './PaymentMethods.tsx';

const meta = {
  title: 'Components/PaymentMethods',
  component: PaymentMethods,
  parameters: catalogue({
    use: 'To tell before the checkout what a store accepts.',
    avoid: 'To choose a method: that is a part of the checkout.',
  }),
  args: { methods: deliveredCart.payment_method_options ?? [] },
} satisfies Meta<typeof PaymentMethods>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Several: Story = {};

export const OnlyCard: Story = { args: { methods: [{ type: 'CreditCard', wallet: 'user' }] } };
