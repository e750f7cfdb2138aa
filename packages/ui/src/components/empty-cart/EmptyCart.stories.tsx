import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { EmptyCart } from './EmptyCart.tsx';

const meta = {
  title: 'Components/EmptyCart',
  component: EmptyCart,
  parameters: catalogue({
    use: 'Where a cart has no lines. `CartSummary` shows it.',
    avoid: 'For a shopper without any cart, where nothing of a store is known.',
  }),
} satisfies Meta<typeof EmptyCart>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const WithContinueHref: Story = { args: { continueHref: '/' } };

export const WithWayBack: Story = { args: { children: <a href="/">Back to the store</a> } };
