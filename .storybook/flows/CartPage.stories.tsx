import { createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
import { FirmlyProvider, useActiveDomains, useCartEditor, usePostalCode } from '@firmly-kit/react';
import { createSandbox, type Sandbox, type SandboxOptions } from '@firmly-kit/sandbox';
import { CartSummary, CheckoutBar, DomainSwitcher, PostalCodeForm } from '@firmly-kit/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';

/** A shopper's carts across stores, built as an app builds them. */
function CartPage() {
  const active = useActiveDomains();
  const [domain, setDomain] = useState<string>();
  if (domain === undefined && active.data?.[0]) setDomain(active.data[0]);
  // A store without items is no longer active. Keep the chosen one, so that its removal can be undone.
  const domains = active.data && domain ? [...new Set([...active.data, domain])] : active.data;
  const editor = useCartEditor(domain);
  const { postalCode, set: setPostalCode } = usePostalCode();
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <DomainSwitcher
        domains={domains}
        value={domain}
        onValueChange={setDomain}
        error={active.error}
        onRetry={() => void active.refetch()}
      />
      <CartSummary
        key={domain}
        cart={domain || active.isPending ? editor.cart : null}
        lines={editor.lines}
        storeName={domain}
        pending={editor.pending}
        error={editor.query.error ?? editor.errors.cart}
        onRetry={editor.retry}
        onQuantityChange={editor.setQuantity}
        onRemove={editor.remove}
        onUndo={editor.undo}
        onUndoPause={editor.pauseUndo}
        onAddPromoCode={editor.addPromoCode}
        onClearPromoCodes={editor.clearPromoCodes}
        promoCodeError={editor.errors.promoCodes}
        onShippingMethodChange={editor.setShippingMethod}
        shippingMethodError={editor.errors.shippingMethod}
        footer={
          editor.cart && (
            <CheckoutBar
              cart={editor.cart}
              pending={editor.pending}
              settled={editor.settled}
              onCheckout={() => undefined}
            />
          )
        }
      />
      {domain !== undefined && (
        <PostalCodeForm
          postalCode={postalCode}
          onPostalCodeChange={(code) => setPostalCode.mutate({ postalCode: code })}
          pending={setPostalCode.isPending}
          error={setPostalCode.error}
        />
      )}
    </div>
  );
}

interface CartPageArgs {
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
  render: (_, { loaded: { client } }) => (
    <FirmlyProvider client={client}>
      <CartPage />
    </FirmlyProvider>
  ),
};

export default meta;

type Story = StoryObj<CartPageArgs>;

export const SwitchingStores: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'hinoki-goods.example' }));
    await expect(await canvas.findByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  },
};

/** Where there is room, the totals are beside the lines. */
export const TwoColumns: Story = {
  parameters: { isWide: true },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Check out' });
    const lines = canvas.getByRole('list', { name: 'Items' });
    await expect(button.getBoundingClientRect().left).toBeGreaterThan(
      lines.getBoundingClientRect().right,
    );
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
