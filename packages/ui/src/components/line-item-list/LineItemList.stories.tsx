import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { discountedCart, tee } from '../../../test/helpers/carts.ts';
import { LineItemList } from './LineItemList.tsx';

const meta = {
  title: 'Components/LineItemList',
  component: LineItemList,
  args: { lines: discountedCart.line_items },
} satisfies Meta<typeof LineItemList>;

export default meta;

type Story = StoryObj<typeof meta>;

const handlers = { onQuantityChange: fn(), onRemove: fn(), onUndo: fn(), onUndoPause: fn() };

export const ReadOnly: Story = {};

export const Editable: Story = { args: handlers };

/** With pending, refused and removed lines. */
export const Edited: Story = {
  args: {
    ...handlers,
    lines: [
      { line: tee, key: 'pending', quantity: 3, pending: true },
      {
        line: tee,
        key: 'refused',
        error: { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock' },
      },
      { line: tee, key: 'removed', removed: true },
    ],
  },
};
