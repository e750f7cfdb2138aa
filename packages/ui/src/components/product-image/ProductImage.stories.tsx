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

/** The placeholder replaces an image that fails to load, and nothing moves. */
export const Broken: Story = { args: { image: { url: 'data:image/png;base64,broken' } } };
