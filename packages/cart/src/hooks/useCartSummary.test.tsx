import '@firmly-kit/cart/styles.css';
import { CartSummary } from '@firmly-kit/ui';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { startShopper } from '../../test/helpers/startShopper.ts';
import {
  FirmlyCartProvider,
  type FirmlyCartProviderProps,
} from '../provider/FirmlyCartProvider.tsx';
import { useCartSummary, type UseCartSummaryOptions } from './useCartSummary.tsx';

const LUMA = 'shop.luma.gift';
const TEE = 'Radiant Tee';

interface Props {
  domain: string | null | undefined;
  options?: UseCartSummaryOptions | undefined;
}

function Summary({ domain, options }: Props) {
  return <CartSummary {...useCartSummary(domain, options)} headingLevel={3} />;
}

async function renderSummary(
  { domain = LUMA, options }: Partial<Props> = {},
  settings: Partial<FirmlyCartProviderProps> = {},
) {
  const shopper = startShopper();
  const screen = await render(
    <FirmlyCartProvider client={shopper.client} {...settings}>
      <Summary domain={domain} options={options} />
    </FirmlyCartProvider>,
  );
  return { ...shopper, ...screen };
}

test('its result is all that a CartSummary needs to show, edit and check out a cart', async () => {
  const { getByRole } = await renderSummary({
    options: { checkoutHref: ({ domain, cart }) => `https://${domain}/${cart.total?.value}` },
  });
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop', level: 3 })).toBeVisible();
  await expect
    .element(getByRole('link', { name: 'Check out' }))
    .toHaveAttribute('href', `https://${LUMA}/115.55`);
  await getByRole('button', { name: `Increase quantity of ${TEE}` }).click();
  await expect.element(getByRole('textbox', { name: `Quantity of ${TEE}` })).toHaveValue('3');
  await getByRole('button', { name: `Remove ${TEE}` }).click();
  await getByRole('button', { name: `Undo: put ${TEE} back` }).click();
  await expect.element(getByRole('button', { name: `Remove ${TEE}` })).toBeVisible();
});

test('its options go before the settings of the provider, and undefined is none', async () => {
  const own = vi.fn<() => void>();
  const outer = vi.fn<() => void>();
  const { getByRole } = await renderSummary(
    { options: { onCheckout: own, readOnly: undefined } },
    { onCheckout: outer, readOnly: true },
  );
  await getByRole('button', { name: 'Check out' }).click();
  expect(own).toHaveBeenCalledOnce();
  expect(outer).not.toHaveBeenCalled();
  expect(getByRole('textbox').elements()).toEqual([]);
});

test('readOnly has no control that changes the cart', async () => {
  const { getByRole } = await renderSummary({ options: { readOnly: true } });
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  // A notice can still be dismissed.
  const names = getByRole('button')
    .elements()
    .map((button) => button.textContent);
  expect(names.filter(Boolean)).toEqual([]);
  expect(getByRole('textbox').elements()).toEqual([]);
});

test('undoMs is how long a removal can be undone after the shopper has left it', async () => {
  const { getByRole } = await renderSummary({ options: { undoMs: 1 } });
  await getByRole('button', { name: `Remove ${TEE}` }).click();
  const undo = getByRole('button', { name: `Undo: put ${TEE} back` });
  // The focus on it pauses its time.
  await expect.element(undo).toHaveFocus();
  await getByRole('textbox', { name: 'Promo code' }).click();
  // The default is 8 seconds.
  await expect.element(undo, { timeout: 4000 }).not.toBeInTheDocument();
});

test('without a domain the cart is loading, and with null there is no cart to show', async () => {
  const { container, rerender, client, sandbox } = await renderSummary({ domain: null });
  expect(container.querySelector('section')).toHaveAttribute('hidden');
  await rerender(
    <FirmlyCartProvider client={client}>
      <Summary domain={undefined} />
    </FirmlyCartProvider>,
  );
  await expect.poll(() => container.querySelector('[aria-busy="true"]')).not.toBeNull();
  expect(sandbox.requests).toEqual([]);
});
