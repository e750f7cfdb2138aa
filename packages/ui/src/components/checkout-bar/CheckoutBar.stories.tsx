import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { bareCart, extremeCart, filledCart } from '../../../test/helpers/carts.ts';
import { CheckoutBar } from './CheckoutBar.tsx';

const meta: Meta<typeof CheckoutBar> = {
  title: 'Components/CheckoutBar',
  component: CheckoutBar,
  parameters: catalogue({
    use: 'As the `footer` of a `CartSummary` or of a drawer: the total stays visible next to the button.',
    avoid: 'For a button without a total: use your own, and await `settled` before you leave.',
  }),
  args: { cart: filledCart, onCheckout: fn() },
};

export default meta;

type Story = StoryObj<typeof CheckoutBar>;

export const WithButton: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Check out' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheckout).toHaveBeenCalledOnce();
  },
};

export const WithLink: Story = {
  args: { href: '/checkout', onCheckout: undefined, onFollow: fn() },
};

/** Only relative and http(s) URLs are links. */
export const UnsafeLink: Story = { args: { href: 'javascript:alert(1)', onCheckout: undefined } };

/** The app's own button. */
export const WithChildren: Story = {
  args: {
    children: (
      <button type="button" className="firmly-Button">
        Pay with Firmly
      </button>
    ),
  },
};

/** A changed quantity is not confirmed yet: the total is the last confirmed one. */
export const Pending: Story = { args: { pending: true } };

/** Pressed while a change is pending: it checks out when the change is confirmed. */
export const Saving: Story = {
  args: { pending: true, settled: () => new Promise(() => undefined) },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check out' }));
    await expect(await canvas.findByText('Saving your changes…')).toBeVisible();
    await expect(args.onCheckout).not.toHaveBeenCalled();
  },
};

/** Pressed while a change is pending, which the store then refuses. */
export const Refused: Story = {
  args: { pending: true, settled: async () => Promise.reject(new Error('Refused')) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check out' }));
    await expect(await canvas.findByText(/^The store refused a change/)).toBeVisible();
  },
};

/** Pressed while changes wait for the network. */
export const Offline: Story = {
  args: { pending: { totals: true, offline: true }, settled: async () => undefined },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check out' }));
    await expect(await canvas.findByText(/^You are offline/)).toBeVisible();
  },
};

export const TotalMissing: Story = { args: { cart: bareCart } };

export const Extreme: Story = { args: { cart: extremeCart } };

/** Below a cart taller than the window it sticks to the bottom. */
export const Sticky: Story = {
  render: (args) => (
    <div>
      <div style={{ blockSize: '150vh' }} />
      <CheckoutBar {...args} />
    </div>
  ),
};

/** In a wide cart it does not stick. */
export const InWideCart: Story = {
  render: (args) => (
    <div
      style={{ inlineSize: '48rem', containerType: 'inline-size', containerName: 'firmly-cart' }}
    >
      <CheckoutBar {...args} />
    </div>
  ),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { locale: 'ar-EG' } };
