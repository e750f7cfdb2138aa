import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { CartSkeleton } from './CartSkeleton.tsx';

const meta = {
  title: 'Components/CartSkeleton',
  component: CartSkeleton,
  parameters: catalogue({
    use: 'While the first cart is read. Say with `lines`, `editable` and `promoCodes` what will come, so that nothing moves.',
    avoid:
      'While a change or a refetch is pending: keep the cart. `CartSummary` shows it while `cart` is undefined.',
  }),
} satisfies Meta<typeof CartSkeleton>;

export default meta;

type Story = StoryObj<typeof meta>;

export const TwoLines: Story = {};

export const FiveLines: Story = { args: { lines: 5 } };

/** With room for the steppers and for the form of promo codes. */
export const Editable: Story = { args: { editable: true, promoCodes: true } };
