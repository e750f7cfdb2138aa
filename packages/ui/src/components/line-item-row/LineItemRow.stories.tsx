import type { Meta, StoryObj } from '@storybook/react-vite';
import { coffee, extremeCart, tee } from '../../../test/carts.ts';
import { LineItemRow } from './LineItemRow.tsx';

const meta = {
  title: 'Components/LineItemRow',
  component: LineItemRow,
  args: { line: tee },
  render: (args) => (
    <ul style={{ margin: 0, padding: 0 }}>
      <LineItemRow {...args} />
    </ul>
  ),
} satisfies Meta<typeof LineItemRow>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Below its list price, more than one of it. */
export const Reduced: Story = {};

export const Subscription: Story = { args: { line: coffee } };

export const WithoutImage: Story = { args: { line: { ...tee, image: undefined } } };

export const DeadImage: Story = {
  args: { line: { ...tee, image: { url: 'data:image/png;base64,dead' } } },
};

export const OnlySku: Story = { args: { line: { sku: 'WS12-M-ORANGE' } } };

export const Extreme: Story = { args: { line: extremeCart.line_items[0] ?? tee } };
