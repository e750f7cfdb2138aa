import { FirmlyCart, type FirmlyCartProps } from '@firmly-kit/cart';
import type { Sandbox, SandboxOptions } from '@firmly-kit/sandbox';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { loadShop } from '../sandbox/loadShop.ts';
import { TroublePanel } from '../sandbox/TroublePanel.tsx';
import './CartPage.css';

interface CartPageArgs extends Pick<FirmlyCartProps, 'layout' | 'readOnly' | 'fastFirst'> {
  /** The carts of the shopper. */
  seed: Required<SandboxOptions>['seed'];
  /** Configures the sandbox before the first request. */
  prepare: (sandbox: Sandbox) => void;
}

const meta: Meta<CartPageArgs> = {
  title: 'Flows/Cart page',
  tags: ['!autodocs'],
  parameters: { isWide: true },
  args: {
    seed: 'demo',
    layout: 'switch',
    readOnly: false,
    fastFirst: false,
    prepare: () => undefined,
  },
  argTypes: {
    seed: { control: 'select', options: ['demo', 'multiple', 'single', 'none'] },
    layout: { control: 'inline-radio', options: ['switch', 'all'] },
    prepare: { table: { disable: true } },
  },
  loaders: [
    ({ args: { seed, prepare }, ...context }) => ({ shop: loadShop(context, { seed }, prepare) }),
  ],
  render: ({ layout, readOnly, fastFirst }, { loaded: { shop } }) => (
    <div className="flow">
      <FirmlyCart
        client={shop.client}
        layout={layout}
        readOnly={readOnly}
        fastFirst={fastFirst}
        checkoutHref={({ domain }) => `https://${domain}/checkout`}
      />
      <TroublePanel shop={shop} />
    </div>
  ),
};

export default meta;

type Story = StoryObj<CartPageArgs>;

export const SwitchingStores: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: /^Hinoki Goods/ }));
    await expect(await canvas.findByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  },
};

/** Where there is room, the totals are beside the lines. */
export const TwoColumns: Story = {
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('link', { name: 'Check out' });
    const lines = canvas.getByRole('list', { name: 'Items' });
    await expect(button.getBoundingClientRect().left).toBeGreaterThan(
      lines.getBoundingClientRect().right,
    );
  },
};

/** Every store's cart on one page, each with its own checkout, and the totals per currency at the end. */
export const AllStores: Story = {
  args: { layout: 'all' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
    await expect(await canvas.findByText('Total in JPY')).toBeVisible();
  },
};

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Fig & Cedar Candle')).toBeVisible();
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

export const Editing: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
    await userEvent.click(
      canvas.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }),
    );
    await expect(field).toHaveValue('2');
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Linen Notebooks' }));
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Undo: put Linen Notebooks back' }),
    );
    await expect(
      await canvas.findByRole('textbox', { name: 'Quantity of Linen Notebooks' }),
    ).toHaveValue('1');
  },
};

/** One postal code for all stores; a shipping method for one cart. */
export const Delivery: Story = {
  play: async ({ canvas }) => {
    const express = await canvas.findByRole('radio', { name: /^Express/ });
    const total = canvas.getByText('Total', { selector: 'dt *' }).closest('div');
    await userEvent.click(express);
    await waitFor(() => expect(total).toHaveTextContent('$124.55'));
    const field = canvas.getByRole('textbox', { name: 'Postal code' });
    await userEvent.type(field, '90210{Enter}');
    await canvas.findByRole('radio', { name: /^Standard shipping .* \$8\.95$/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'nowhere{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('postal code is not valid');
  },
};

/** The store has four in stock. */
export const NotEnoughStock: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Quantity of Linen Notebooks' });
    await userEvent.clear(field);
    await userEvent.type(field, '40{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Only 4 of this item');
    await expect(field).toHaveValue('1');
  },
};

/** A quantity shows what the shopper asked for at once. The total stays the store's until the answer arrives. */
export const SlowStore: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Every answer takes 1.5 s' }));
    const total = canvas.getByText('Total', { selector: 'dt *' }).closest('div');
    await expect(total).toHaveTextContent('$115.55');
    await userEvent.click(
      canvas.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }),
    );
    await expect(field).toHaveValue('2');
    await expect(total).toHaveTextContent('$115.55');
    await waitFor(() => expect(total).not.toHaveTextContent('$115.55'));
  },
};

/** A change made offline is sent when the network is back. */
export const Offline: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
    const offline = canvas.getByRole('checkbox', { name: 'Offline' });
    await userEvent.click(offline);
    await userEvent.click(
      canvas.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }),
    );
    await expect(field).toHaveValue('2');
    await expect(canvas.queryByText(/^PUT/)).toBeNull();
    await userEvent.click(offline);
    await expect(await canvas.findByText(/^PUT .*\/line-items\//)).toBeVisible();
    await expect(field).toHaveValue('2');
  },
};

/** A refused token is replaced, and the change is sent once more. The shopper sees nothing of it. */
export const ExpiredToken: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
    await userEvent.click(canvas.getByRole('button', { name: 'Next request: token expired' }));
    await userEvent.click(
      canvas.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }),
    );
    await waitFor(() => expect(canvas.getAllByText(/^PUT .*\/line-items\//)).toHaveLength(2));
    await expect(field).toHaveValue('2');
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** What another tab changes is shown here too. */
export const AnotherTab: Story = {
  play: async ({ canvas }) => {
    const [first] = await canvas.findAllByRole('textbox', { name: /^Quantity of / });
    await expect(first).toHaveValue('2');
    await userEvent.click(canvas.getByRole('button', { name: 'Another tab adds one' }));
    await waitFor(() => expect(first).toHaveValue('3'));
  },
};

/** The refusal stands at the field, and the text stays in it. */
export const InvalidCode: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Promo code' });
    await userEvent.click(canvas.getByRole('button', { name: 'Next promo code: not valid' }));
    await userEvent.type(field, 'WELCOME{Enter}');
    const refusal = await canvas.findByText(/has expired/);
    // It fades in.
    await waitFor(() => expect(refusal).toBeVisible());
    await expect(field).toHaveValue('WELCOME');
  },
};

export const StoreUnavailable: Story = {
  args: { prepare: (sandbox) => sandbox.scenario('unavailable', { path: '/v1/domains/' }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('not available right now');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  },
};

export const NoCarts: Story = {
  args: { seed: 'none' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('You have no carts yet.')).toBeVisible();
    await expect(canvas.queryByRole('region')).toBeNull();
    await expect(canvasElement.querySelector('.firmly-Skeleton')).toBeNull();
  },
};

export const StoresUnavailable: Story = {
  args: {
    prepare: (sandbox) => sandbox.scenario('unavailable', { path: '/carts/active' }),
  },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('The list of stores could not be loaded.');
    await expect(canvas.queryByRole('region')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
    await expect(alert).not.toBeInTheDocument();
  },
};

export const NoSession: Story = {
  args: {
    prepare: (sandbox) => sandbox.scenario('unauthorized', { path: '/carts', times: Infinity }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your session has ended');
  },
};
