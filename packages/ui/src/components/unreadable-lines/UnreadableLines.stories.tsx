import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { UnreadableLines } from './UnreadableLines.tsx';

const meta = {
  title: 'Components/UnreadableLines',
  component: UnreadableLines,
  parameters: catalogue({
    use: 'Below the lines in a layout of your own: the shopper learns that some lines are missing.',
    avoid: 'In a `CartSummary`, which has it.',
  }),
  args: { cart: { line_items: [], dropped_line_items: 1 } },
} satisfies Meta<typeof UnreadableLines>;

export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = {};

export const Several: Story = { args: { cart: { line_items: [], dropped_line_items: 3 } } };
