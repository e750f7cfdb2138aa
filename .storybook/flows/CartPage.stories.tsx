import { createFirmlyClient, memoryStorage } from '@firmly-kit/core';
import { FirmlyProvider, useActiveDomains, useCart } from '@firmly-kit/react';
import { createSandbox, type Sandbox } from '@firmly-kit/sandbox';
import { CartSummary, DomainSwitcher } from '@firmly-kit/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';

/** A shopper's carts across stores, as a merchant would build it. */
function CartPage() {
  const domains = useActiveDomains();
  const [chosen, setChosen] = useState<string>();
  const domain = chosen ?? domains.data?.[0];
  const cart = useCart(domain);
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <DomainSwitcher
        domains={domains.data}
        value={domain}
        onValueChange={setChosen}
        error={domains.error}
        onRetry={() => void domains.refetch()}
      />
      {domain !== undefined && (
        <CartSummary
          cart={cart.data}
          storeName={domain}
          error={cart.error}
          onRetry={() => void cart.refetch()}
        />
      )}
    </div>
  );
}

interface CartPageArgs {
  /** Sets the sandbox up before the first request. */
  prepare: (sandbox: Sandbox) => void;
}

const meta: Meta<CartPageArgs> = {
  title: 'Flows/CartPage',
  args: { prepare: () => undefined },
  loaders: [
    // A sandbox of its own for each story: each is a new shopper.
    ({ args: { prepare } }) => {
      const sandbox = createSandbox();
      prepare(sandbox);
      const client = createFirmlyClient({
        appId: 'storybook',
        fetch: sandbox.fetch,
        storage: memoryStorage(),
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

export const StoreUnavailable: Story = {
  args: { prepare: (sandbox) => sandbox.scenario('unavailable', { path: '/v1/domains/' }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('not available right now');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
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
