import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { tee } from '../../../test/helpers/carts.ts';
import { ProductImage } from './ProductImage.tsx';

const meta = {
  title: 'Components/ProductImage',
  component: ProductImage,
  parameters: catalogue({
    use: 'For the picture of a line, in its own frame: nothing moves when it loads or fails.',
    avoid: 'For large pictures of a product: it is a thumbnail.',
  }),
  args: { image: tee.image },
} satisfies Meta<typeof ProductImage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Shown: Story = {};

/** Where no title stands beside it. */
export const WithAlt: Story = { args: { alt: 'Radiant Tee in orange' } };

export const Missing: Story = { args: { image: undefined } };

/** The placeholder replaces an image that fails to load, and nothing moves. */
export const Broken: Story = { args: { image: { url: 'data:image/png;base64,broken' } } };
