import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { filledCart, submittedCart } from '../../../test/helpers/carts.ts';
import { CartHeader } from './CartHeader.tsx';

const meta = {
  title: 'Components/CartHeader',
  component: CartHeader,
  parameters: catalogue({
    use: "As the heading of one store's cart in a layout of your own.",
    avoid: 'In a `CartSummary`, which has it.',
  }),
  args: { cart: filledCart },
} satisfies Meta<typeof CartHeader>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

export const Order: Story = { args: { cart: submittedCart } };

/** The cart is loading. */
export const NameOnly: Story = { args: { cart: undefined, storeName: 'Luma Gift Shop' } };

/** The name wraps; status and count stay in place. */
export const LongName: Story = {
  args: {
    cart: { ...submittedCart, display_name: 'Donaudampfschifffahrtsgesellschaft '.repeat(3) },
  },
};
