import type { Meta, StoryObj } from '@storybook/react-vite';
import { UnreadableLines } from './UnreadableLines.tsx';

const meta = {
  title: 'Components/UnreadableLines',
  component: UnreadableLines,
  args: { cart: { line_items: [], dropped_line_items: 1 } },
} satisfies Meta<typeof UnreadableLines>;

export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = {};

export const Several: Story = { args: { cart: { line_items: [], dropped_line_items: 3 } } };
