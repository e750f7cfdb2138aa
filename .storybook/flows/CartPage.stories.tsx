import { FirmlyCart, type FirmlyCartProps } from '@firmly-kit/cart';
import { createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
import { createSandbox, type Sandbox, type SandboxOptions } from '@firmly-kit/sandbox';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

interface CartPageArgs extends Pick<FirmlyCartProps, 'layout' | 'readOnly'> {
  /** The carts of the shopper. */
  seed: Required<SandboxOptions>['seed'];
  /** Configures the sandbox before the first request. */
  prepare: (sandbox: Sandbox) => void;
}

const meta: Meta<CartPageArgs> = {
  title: 'Flows/CartPage',
  args: { seed: 'demo', prepare: () => undefined },
  loaders: [
    // One sandbox per story, so that no story sees the edits of another.
    ({ args: { seed, prepare } }) => {
      const sandbox = createSandbox({ seed });
      prepare(sandbox);
      const client = createFirmlyClient({
        appId: 'storybook',
        fetch: sandbox.fetch,
        storage: createMemoryStorage(),
        retry: { attempts: 1 },
      });
      return { client };
    },
  ],
  render: ({ layout, readOnly }, { loaded: { client } }) => (
    <FirmlyCart
      client={client}
      layout={layout}
      readOnly={readOnly}
      checkoutHref={({ domain }) => `https://${domain}/checkout`}
    />
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
  parameters: { isWide: true },
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
  parameters: { isWide: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
    await expect(await canvas.findByText('Total in JPY')).toBeVisible();
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

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

export const SlowStore: Story = {
  args: {
    prepare: (sandbox) =>
      sandbox.scenario({ kind: 'latency', delayMs: 2000 }, { path: '/cart/', times: Infinity }),
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
