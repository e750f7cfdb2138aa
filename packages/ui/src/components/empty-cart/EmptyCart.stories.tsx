import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmptyCart } from './EmptyCart.tsx';

const meta = {
  title: 'Components/EmptyCart',
  component: EmptyCart,
} satisfies Meta<typeof EmptyCart>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const WithContinueHref: Story = { args: { continueHref: '/' } };

export const WithWayBack: Story = { args: { children: <a href="/">Back to the store</a> } };
