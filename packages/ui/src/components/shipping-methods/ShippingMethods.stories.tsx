import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { methods } from '../../../test/helpers/carts.ts';
import { ShippingMethods } from './ShippingMethods.tsx';

const meta: Meta<typeof ShippingMethods> = {
  title: 'Components/ShippingMethods',
  component: ShippingMethods,
  parameters: catalogue({
    use: 'To choose how one cart is sent. Without a handler it shows the chosen method.',
    avoid: 'Before there is an address or a postal code: the store sends no methods.',
  }),
  args: { methods, selected: methods[1], onMethodChange: fn() },
};

export default meta;

type Story = StoryObj<typeof ShippingMethods>;

export const Choice: Story = {};

/** The shopper has chosen none yet. */
export const NoChoice: Story = { args: { selected: undefined } };

/** The requested method is checked. The store has not confirmed it. */
export const Pending: Story = { args: { pending: 'express' } };

export const Refused: Story = {
  args: { error: { name: 'HttpError', status: 503, code: 'ErrorStoreUnavailable' } },
};

/** A single method is a line. */
export const OneMethod: Story = { args: { methods: methods.slice(1, 2) } };

/** Without a handler, the chosen method is shown. */
export const ReadOnly: Story = { args: { onMethodChange: undefined } };

/** The store does not deliver there. */
export const None: Story = { args: { methods: [], selected: undefined } };
