import type { Meta, StoryObj } from '@storybook/react-vite';
import { CartSkeleton } from './CartSkeleton.tsx';

const meta = {
  title: 'Components/CartSkeleton',
  component: CartSkeleton,
} satisfies Meta<typeof CartSkeleton>;

export default meta;

type Story = StoryObj<typeof meta>;

export const TwoLines: Story = {};

export const FiveLines: Story = { args: { lines: 5 } };
