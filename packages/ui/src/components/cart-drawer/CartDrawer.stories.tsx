import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { emptyCart, extremeCart, filledCart } from '../../../test/helpers/carts.ts';
import { useArg } from '../../../test/helpers/useArg.ts';
import { CartSummary } from '../cart-summary/CartSummary.tsx';
import { CheckoutBar } from '../checkout-bar/CheckoutBar.tsx';
import { CartDrawer } from './CartDrawer.tsx';

const meta = {
  title: 'Components/CartDrawer',
  component: CartDrawer,
  parameters: {
    ...catalogue({
      use: 'For a cart, or anything of yours, that opens over the page from its side.',
      avoid:
        'On a cart page: show the cart itself. For a drawer that reads its own carts, use `FirmlyCartDrawer`.',
    }),
    // In a frame each, or all would open over the page.
    docs: { story: { inline: false, height: '36rem' } },
  },
  argTypes: { title: { control: 'text' } },
  args: {
    open: true,
    onOpenChange: fn(),
    children: <CartSummary cart={filledCart} />,
  },
  render: function Controlled({ open: initial, onOpenChange, ...args }) {
    const [open, setOpen] = useArg(initial);
    return (
      <>
        <button type="button" className="firmly-Button" onClick={() => setOpen(true)}>
          Open cart
        </button>
        <CartDrawer
          {...args}
          open={open}
          onOpenChange={(next) => {
            setOpen(next);
            onOpenChange(next);
          }}
        />
      </>
    );
  },
} satisfies Meta<typeof CartDrawer>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Open: Story = {};

export const Closed: Story = { args: { open: false } };

export const WithFooter: Story = {
  args: { footer: <CheckoutBar cart={filledCart} onCheckout={fn()} /> },
};

export const AtStart: Story = { args: { side: 'start' } };

export const Empty: Story = { args: { children: <CartSummary cart={emptyCart} /> } };

/** Long texts, in the title too. The body scrolls between header and footer. */
export const Extreme: Story = {
  args: {
    title: extremeCart.display_name,
    children: (
      <>
        <CartSummary cart={extremeCart} />
        <CartSummary cart={filledCart} />
      </>
    ),
    footer: <CheckoutBar cart={extremeCart} onCheckout={fn()} />,
  },
};

export const Dark: Story = { ...WithFooter, tags: ['!autodocs'], globals: { theme: 'dark' } };

export const RightToLeft: Story = {
  ...WithFooter,
  tags: ['!autodocs'],
  globals: { locale: 'ar-EG' },
};

/** The focus starts on the title, so that screen readers start there, and returns to the opener. */
export const ByKeyboard: Story = {
  tags: ['!autodocs'],
  args: { open: false },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const dialog = await canvas.findByRole('dialog', { name: 'Cart' });
    await expect(canvas.getByRole('heading', { name: 'Cart' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Close cart' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(dialog).not.toBeVisible());
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false);
    await expect(canvas.getByRole('button', { name: 'Open cart' })).toHaveFocus();
  },
};
