import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue, withCode } from '../../../../../.storybook/catalogue/catalogue.ts';
import { discountedCart, tee } from '../../../test/helpers/carts.ts';
import { LineItemRow, type LineItemRowProps } from '../line-item-row/LineItemRow.tsx';
import { LineItemList } from './LineItemList.tsx';

const meta = {
  title: 'Components/LineItemList',
  component: LineItemList,
  parameters: catalogue({
    use: 'For the lines of one cart in a layout of your own. It names equal titles apart and keeps the focus when a line goes.',
    avoid:
      'For an order history: it is a list to edit. With a row of your own, keep this list and set `row`.',
  }),
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

/** A notice with the id of a line stands on that line. */
export const Noticed: Story = {
  args: { ...handlers, notices: [{ code: 'ITEM_OUT_OF_STOCK', line_item_id: tee.line_item_id }] },
};

export const Headings: Story = { args: { ...handlers, headingLevel: 2 } };

/** The variant tells two lines with one title apart, in the names of their controls. */
export const SameTitle: Story = {
  args: {
    ...handlers,
    lines: [tee, { ...tee, line_item_id: 'blue', variant_description: 'M / Blue' }],
  },
};

const LinkedRow = (props: LineItemRowProps) => <LineItemRow {...props} href="/products/1" />;

/** The app's own row. */
export const OwnRow: Story = {
  args: { ...handlers, row: LinkedRow },
  parameters: withCode(`
import { useCartEditor } from '@firmly-kit/react';
import { LineItemList, LineItemRow, type LineItemRowProps } from '@firmly-kit/ui';
import '@firmly-kit/ui/styles.css';

const LinkedRow = (props: LineItemRowProps) => <LineItemRow {...props} href="/products/1" />;

export function Example() {
  const { lines, setQuantity } = useCartEditor('shop.luma.gift');
  return <LineItemList lines={lines} onQuantityChange={setQuantity} row={LinkedRow} />;
}`),
};
