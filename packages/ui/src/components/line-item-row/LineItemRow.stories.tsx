import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { coffee, extremeCart, tee } from '../../../test/helpers/carts.ts';
import { LineItemRow } from './LineItemRow.tsx';

const meta = {
  title: 'Components/LineItemRow',
  component: LineItemRow,
  parameters: catalogue({
    use: 'In a `LineItemList`, by its prop `row`, to change a line: wrap it and pass the props on.',
    avoid: 'Outside of a list: it renders an `<li>`.',
    example: (args) => (
      <ul>
        <LineItemRow line={tee} {...args} />
      </ul>
    ),
  }),
  args: { line: tee },
  render: (args) => (
    <ul style={{ margin: 0, padding: 0 }}>
      <LineItemRow {...args} />
    </ul>
  ),
} satisfies Meta<typeof LineItemRow>;

export default meta;

type Story = StoryObj<typeof meta>;

const editing = { onQuantityChange: fn(), onRemove: fn(), onUndo: fn() };

/** Two items, below the original price. */
export const Reduced: Story = { args: editing };

/** Without handlers a badge shows the quantity. */
export const ReadOnly: Story = {};

export const Linked: Story = { args: { ...editing, href: '/products/radiant-tee' } };

/** The title is a heading of the page. */
export const Heading: Story = { args: { ...editing, headingLevel: 2 } };

export const LineDiscount: Story = {
  args: { ...editing, line: { ...tee, line_discount: { currency: 'USD', value: -4 } } },
};

export const Pending: Story = { args: { ...editing, quantity: 5, pending: true } };

export const Refused: Story = {
  args: { ...editing, error: { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock' } },
};

export const Noticed: Story = {
  args: {
    ...editing,
    notices: [
      { code: 'ITEM_OUT_OF_STOCK' },
      { code: 'PRICE_INCREASED', message: 'Now $22.00, was $20.00.' },
      { message: 'Made to order.' },
    ],
  },
};

/** Shown for some seconds. */
export const Removed: Story = { args: { ...editing, removed: true } };

/** The store refused the undo. */
export const UndoRefused: Story = {
  args: {
    ...editing,
    removed: true,
    error: { name: 'HttpError', status: 422, code: 'ErrorNotEnoughStock' },
  },
};

export const FixedQuantity: Story = {
  args: { ...editing, line: { ...tee, fixed_quantity: true } },
};

/** 6, 12, 18, up to 24. */
export const Crates: Story = { args: { ...editing, quantity: 12, min: 6, max: 24, step: 6 } };

/** Two lines with the same title need names of their own for their controls. */
export const Labelled: Story = { args: { ...editing, label: 'Radiant Tee, M / Orange' } };

export const Subscription: Story = { args: { ...editing, line: coffee } };

export const WithoutImage: Story = { args: { ...editing, line: { ...tee, image: undefined } } };

export const BrokenImage: Story = {
  args: { ...editing, line: { ...tee, image: { url: 'data:image/png;base64,broken' } } },
};

export const OnlySku: Story = { args: { ...editing, line: { sku: 'WS12-M-ORANGE' } } };

export const Extreme: Story = { args: { ...editing, line: extremeCart.line_items[0] ?? tee } };

export const ExtremeReadOnly: Story = { args: { line: extremeCart.line_items[0] ?? tee } };
