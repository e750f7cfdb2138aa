import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { methods } from '../../../test/helpers/carts.ts';
import { ShippingMethods } from './ShippingMethods.tsx';

const meta = {
  title: 'Components/ShippingMethods',
  component: ShippingMethods,
  args: { methods, selected: methods[1], onMethodChange: fn() },
} satisfies Meta<typeof ShippingMethods>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Choice: Story = {};

/** The requested method is checked. The store has not confirmed it. */
export const Pending: Story = { args: { pending: 'express' } };

export const Refused: Story = {
  args: { error: { name: 'HttpError', status: 503, code: 'ErrorStoreUnavailable' } },
};

/** A single method is a line. */
export const OneMethod: Story = { args: { methods: methods.slice(1, 2) } };

/** Without a handler, the chosen method is shown. */
export const ReadOnly: Story = {
  render: () => <ShippingMethods methods={methods} selected={methods[1]} />,
};

/** The store does not deliver there. */
export const None: Story = { args: { methods: [], selected: undefined } };
