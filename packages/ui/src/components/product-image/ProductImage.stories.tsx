import type { Meta, StoryObj } from '@storybook/react-vite';
import { tee } from '../../../test/helpers/carts.ts';
import { ProductImage } from './ProductImage.tsx';

const meta = {
  title: 'Components/ProductImage',
  component: ProductImage,
  args: { image: tee.image },
} satisfies Meta<typeof ProductImage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Shown: Story = {};

export const Missing: Story = { args: { image: undefined } };

/** What did not load gives way to the placeholder, and nothing moves. */
export const Dead: Story = { args: { image: { url: 'data:image/png;base64,dead' } } };
