import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { discountedCart } from '../../../test/helpers/carts.ts';
import { CartAnnouncer } from './CartAnnouncer.tsx';

const meta = {
  title: 'Components/CartAnnouncer',
  component: CartAnnouncer,
  parameters: catalogue({
    use: 'Below a cart that you lay out from single parts: once for each cart. `CartSummary` has it.',
    avoid:
      'For messages that the eye should see too: use `Notice`. Two announcers of one cart say everything twice.',
  }),
  args: { cart: discountedCart },
} satisfies Meta<typeof CartAnnouncer>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Visually hidden: for screen readers only. */
export const OneMore: Story = {
  render: function Adding({ cart, ...args }) {
    const [added, setAdded] = useState(0);
    const lines = cart?.line_items.map((line) => ({
      ...line,
      quantity: (line.quantity ?? 0) + added,
    }));
    return (
      <>
        <button type="button" onClick={() => setAdded((count) => count + 1)}>
          One more of each
        </button>
        <CartAnnouncer {...args} cart={cart && lines && { ...cart, line_items: lines }} />
      </>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('status')).toHaveTextContent('Radiant Tee: quantity 3.');
  },
};

/** Nothing is announced before the store has confirmed it. */
export const Pending: Story = {
  ...OneMore,
  args: { pending: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('status')).toHaveTextContent(/^$/);
  },
};
