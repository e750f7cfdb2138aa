import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { extremeCart, shipmentsCart } from '../../../test/helpers/carts.ts';
import { Shipments } from './Shipments.tsx';

const meta = {
  title: 'Components/Shipments',
  component: Shipments,
  parameters: catalogue({
    use: 'Where an order comes in parts. For one shipment it renders nothing, so it can always stand there.',
    avoid: 'To choose how a cart is sent: use `ShippingMethods`.',
  }),
  args: { cart: shipmentsCart },
} satisfies Meta<typeof Shipments>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Several: Story = {};

export const WithoutPrices: Story = {
  args: {
    cart: {
      ...shipmentsCart,
      shipments: [{ line_item_ids: ['tee'] }, { line_item_ids: ['coffee'] }],
    },
  },
};

export const Extreme: Story = {
  args: {
    cart: {
      ...extremeCart,
      shipments: [
        {
          line_item_ids: ['long', 'rtl'],
          fulfillment_type: { name: 'Lieferung zum Wunschtermin in der Wunschfiliale' },
          shipping_method: {
            description: 'Speditionslieferung mit Zweimannhandling',
            price: { currency: 'JPY', value: 1_234_567_890 },
            estimated_delivery: 'between the first and the third week of the month after the next',
          },
        },
        { line_item_ids: ['rtl'], fulfillment_type: { id: 'SCHEDULED_DELIVERY' } },
      ],
    },
  },
};
