import '@firmly-kit/cart/styles.css';
import { getCart } from '@firmly-kit/core';
import { createRef, StrictMode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { isCartMutation } from '../../../../react/test/helpers/networkGate.ts';
import { listenToAnnouncements } from '../../../../ui/test/helpers/listenToAnnouncements.ts';
import { listenToConsole } from '../../../test/helpers/listenToConsole.ts';
import { placeOf } from '../../../test/helpers/placeOf.ts';
import { startGatedShopper } from '../../../test/helpers/startGatedShopper.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import type { FirmlyCartEvent } from '../../events/FirmlyCartEvent.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartButton } from '../firmly-cart-button/FirmlyCartButton.tsx';
import { FirmlyCartDrawer } from '../firmly-cart-drawer/FirmlyCartDrawer.tsx';
import { AddToCartButton, type AddToCartButtonProps } from './AddToCartButton.tsx';

const LUMA = 'shop.luma.gift';
const HINOKI = 'hinoki-goods.example';
const TEE = 'WS12-M-Orange';
/** The store has four. */
const NOTEBOOKS = 'NB-LINEN-3';

type Shopper = ReturnType<typeof startShopper>;

/** A page of a shop: a product, and the number of items in the carts. */
async function renderShop(
  { client }: Pick<Shopper, 'client'>,
  props: Partial<AddToCartButtonProps> = {},
) {
  const page = (changed: Partial<AddToCartButtonProps>) => (
    <StrictMode>
      <FirmlyCartProvider client={client}>
        <FirmlyCartButton />
        <AddToCartButton domain={LUMA} sku={TEE} {...props} {...changed} />
        <FirmlyCartDrawer />
      </FirmlyCartProvider>
    </StrictMode>
  );
  const screen = await render(page({}));
  const button = screen.getByRole('button', { name: /^Add/ });
  await expect.element(screen.getByRole('button', { name: 'Cart, 20 items' })).toBeVisible();
  return {
    ...screen,
    button,
    rerenderWith: async (changed: Partial<AddToCartButtonProps>) => screen.rerender(page(changed)),
  };
}

const quantityIn = async ({ client }: Pick<Shopper, 'client'>, sku: string) => {
  const cart = await getCart(client, { domain: LUMA });
  return cart.line_items.find((line) => line.sku === sku)?.quantity;
};

test('it adds the product, says that it does and that it has, and keeps its size and place', async () => {
  const { gate, ...shopper } = startGatedShopper();
  const { button, getByRole } = await renderShop(shopper, { quantity: 2 });
  const heard = listenToAnnouncements();
  gate.hold(isCartMutation);
  const before = placeOf(button);
  await expect.element(button).toHaveTextContent(/^Add to cart$/);
  await button.click();
  await expect.element(button).toHaveTextContent(/^Adding…$/);
  await expect.element(button).toHaveAttribute('data-status', 'pending');
  expect(placeOf(button)).toEqual(before);
  expect(heard()).toEqual([]);
  gate.releaseAll();
  await expect.element(button).toHaveTextContent(/^Added to cart$/);
  await expect.element(button).toHaveAttribute('data-status', 'done');
  expect(placeOf(button)).toEqual(before);
  await expect.element(getByRole('button', { name: 'Cart, 22 items' })).toBeVisible();
  expect(heard()).toEqual(['polite: Added to cart']);
});

test('once the pointer or the focus leaves, it says again what it does', async () => {
  const shopper = startShopper();
  const { button, getByRole } = await renderShop(shopper);
  await button.click();
  await expect.element(button).toHaveTextContent('Added to cart');
  await getByRole('button', { name: 'Cart, 21 items' }).hover();
  await expect.element(button).toHaveTextContent('Add to cart');
  await userEvent.keyboard('{Enter}');
  await expect.element(button).toHaveTextContent('Added to cart');
  await userEvent.tab();
  await expect.element(button).toHaveTextContent('Add to cart');
});

test('a second press while the first is pending adds once more, and is announced once, at the end', async () => {
  const { gate, ...shopper } = startGatedShopper();
  const { button, getByRole } = await renderShop(shopper);
  const heard = listenToAnnouncements();
  gate.hold(isCartMutation);
  await button.click();
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  gate.releaseOne();
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await expect.element(button).toHaveAttribute('data-status', 'pending');
  gate.releaseAll();
  await expect.element(getByRole('button', { name: 'Cart, 22 items' })).toBeVisible();
  await expect.element(button).toHaveAttribute('data-status', 'done');
  expect(heard()).toEqual(['polite: Added to cart']);
});

test('a double click adds once, and so does a held Enter', async () => {
  const shopper = startShopper();
  const { button } = await renderShop(shopper);
  const before = (await quantityIn(shopper, TEE)) ?? 0;
  await button.dblClick();
  await expect.element(button).toHaveAttribute('data-status', 'done');
  expect(await quantityIn(shopper, TEE)).toBe(before + 1);
  await userEvent.keyboard('{Enter>4/}');
  await expect.element(button).toHaveAttribute('data-status', 'done');
  expect(await quantityIn(shopper, TEE)).toBe(before + 2);
});

test('what the store refuses stands below the button, in its own words, until the next press', async () => {
  const shopper = startShopper();
  const { button, getByRole, rerenderWith } = await renderShop(shopper, {
    sku: NOTEBOOKS,
    quantity: 40,
    opensDrawer: true,
  });
  const heard = listenToAnnouncements();
  const before = placeOf(button);
  await button.click();
  await expect.element(getByRole('alert')).toHaveTextContent('Only 4 of this item are in stock.');
  expect(heard()).toEqual(['assertive: Only 4 of this item are in stock.']);
  await expect.element(button).toHaveAccessibleDescription('Only 4 of this item are in stock.');
  await expect.element(button).toHaveTextContent(/^Add to cart$/);
  await expect.element(button).toHaveAttribute('data-status', 'refused');
  expect(placeOf(button)).toEqual(before);
  await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  await rerenderWith({ quantity: 1 });
  await expect.element(getByRole('alert')).toBeVisible();
  await button.click();
  await expect.element(getByRole('dialog')).toBeVisible();
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
});

test('in a row with other controls, a refusal moves nothing', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <div style={{ display: 'flex', alignItems: 'start', justifyContent: 'end' }}>
        <AddToCartButton domain={LUMA} sku="gone" />
        <button type="button">Beside it</button>
      </div>
    </FirmlyCartProvider>,
  );
  const controls = () =>
    ['Add to cart', 'Beside it'].map((name) => {
      return placeOf(getByRole('button', { name }));
    });
  const before = controls();
  await getByRole('button', { name: 'Add to cart' }).click();
  await expect.element(getByRole('alert')).toBeVisible();
  expect(controls()).toEqual(before);
});

test('of two presses, the reason is that of the last', async () => {
  const { gate, sandbox, ...shopper } = startGatedShopper();
  sandbox.scenario('unavailable', { path: '/line-items/' });
  const { button, getByRole } = await renderShop(shopper);
  sandbox.discontinue(LUMA, TEE);
  gate.hold(isCartMutation);
  await button.click();
  await userEvent.keyboard('{Enter}');
  gate.releaseAll();
  await expect.element(getByRole('alert')).toHaveTextContent('This item is no longer available.');
  expect(getByRole('alert').elements()).toHaveLength(1);
});

test('what became of one variant is not said of another', async () => {
  const shopper = startShopper();
  const { button, getByRole, rerenderWith } = await renderShop(shopper, {
    sku: NOTEBOOKS,
    quantity: 40,
  });
  await button.click();
  await expect.element(getByRole('alert')).toBeVisible();
  await rerenderWith({ sku: TEE });
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
  await rerenderWith({ variantHandles: ['set-of-3'] });
  await expect.element(button).toHaveAttribute('data-status', 'idle');
  await rerenderWith({ domain: HINOKI });
  await expect.element(button).toHaveAttribute('data-status', 'idle');
  await rerenderWith({ sku: TEE, variantHandles: ['m', 'orange'] });
  await button.click();
  await expect.element(button).toHaveAttribute('data-status', 'done');
  // The next render has another array with the same handles.
  await rerenderWith({ sku: TEE, variantHandles: ['m', 'orange'] });
  await expect.element(button).toHaveAttribute('data-status', 'done');
});

test('opensDrawer opens the drawer at this store, once the product is in the cart, and the focus returns', async () => {
  const { gate, ...shopper } = startGatedShopper();
  const { button, getByRole } = await renderShop(shopper, {
    domain: HINOKI,
    sku: 'HG-INCENSE-60',
    opensDrawer: true,
  });
  gate.hold(isCartMutation);
  await button.click();
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  gate.releaseAll();
  await expect
    .element(getByRole('dialog').getByRole('heading', { name: 'Hinoki Goods' }))
    .toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveTextContent('Add to cart');
});

test('an addition goes on after the button is gone, and then opens no drawer', async () => {
  const { gate, client } = startGatedShopper();
  function Product() {
    const [isShown, setIsShown] = useState(true);
    return (
      <>
        {isShown && <AddToCartButton domain={LUMA} sku={TEE} opensDrawer />}
        <button type="button" onClick={() => setIsShown(false)}>
          Leave
        </button>
      </>
    );
  }
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <Product />
      <FirmlyCartDrawer />
    </FirmlyCartProvider>,
  );
  gate.hold(isCartMutation);
  await getByRole('button', { name: 'Add to cart' }).click();
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await getByRole('button', { name: 'Leave' }).click();
  gate.releaseAll();
  await expect.element(getByRole('button', { name: 'Cart, 21 items' })).toBeVisible();
  await expect.element(getByRole('dialog')).not.toBeInTheDocument();
});

test('of two kits on one page, each adds to the cart of its own shopper', async () => {
  const [one, two] = [startShopper(), startShopper()];
  const { getByRole } = await render(
    <>
      <FirmlyCartProvider client={one.client}>
        <AddToCartButton domain={LUMA} sku={TEE} aria-label="Add for one" />
      </FirmlyCartProvider>
      <FirmlyCartProvider client={two.client}>
        <AddToCartButton domain={LUMA} sku={TEE} aria-label="Add for two" />
      </FirmlyCartProvider>
    </>,
  );
  const button = getByRole('button', { name: 'Add for two' });
  await button.click();
  await expect.element(button).toHaveAttribute('data-status', 'done');
  expect(await quantityIn(two, TEE)).toBe(((await quantityIn(one, TEE)) ?? 0) + 1);
});

test.each<[string, Partial<AddToCartButtonProps>, string]>([
  ['a quantity of 0', { quantity: 0 }, 'Something went wrong'],
  ['a quantity of NaN', { quantity: Number.NaN }, 'Something went wrong'],
  ['no sku', { sku: '' }, 'Something went wrong'],
  ['a URL as domain', { domain: 'https://shop.luma.gift' }, 'This store can’t be found.'],
  ['no domain', { domain: '' }, 'This store can’t be found.'],
])(
  'with %s nothing is sent: a press says so, and the console how to fix it',
  async (_, props, sentence) => {
    const { errors } = listenToConsole();
    const { button, getByRole } = await renderShop(startShopper(), props);
    await button.click();
    await expect.element(getByRole('alert')).toHaveTextContent(sentence);
    expect(errors()).toEqual([
      expect.stringMatching(/^firmly-kit: (?!firmly-kit).*so no request was sent/),
    ]);
  },
);

test('onEvent hears of what a store refuses, and onError of what the app did wrong', async () => {
  listenToConsole();
  const { client } = startShopper();
  const onError = vi.fn<(error: unknown, context: { domain: string | undefined }) => void>();
  const onEvent = vi.fn<(event: FirmlyCartEvent) => void>();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} onError={onError} onEvent={onEvent}>
      <AddToCartButton domain={LUMA} sku="gone" aria-label="Gone" />
      <AddToCartButton domain={LUMA} sku={TEE} quantity={0.5} aria-label="Half a tee" />
    </FirmlyCartProvider>,
  );
  await getByRole('button', { name: 'Gone' }).click();
  await expect.element(getByRole('alert')).toBeVisible();
  expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['lines_changing', 'line_refused']);
  expect(onError).not.toHaveBeenCalled();
  await getByRole('button', { name: 'Half a tee' }).click();
  await expect
    .poll(() => onError.mock.calls)
    .toEqual([[expect.objectContaining({ parameter: 'quantity' }), { domain: LUMA }]]);
});

test('without a client the page stays, and a press says that nothing was added', async () => {
  const { errors } = listenToConsole();
  const { getByRole } = await render(
    <FirmlyCartProvider appId="">
      <AddToCartButton domain={LUMA} sku={TEE} />
    </FirmlyCartProvider>,
  );
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
  await getByRole('button', { name: 'Add to cart' }).click();
  await expect.element(getByRole('alert')).toHaveTextContent('Something went wrong');
  expect(errors()).toHaveLength(1);
});

test('the ref and the props are those of the button, and the app can keep a press from adding', async () => {
  const { client, countOf } = startShopper();
  const ref = createRef<HTMLButtonElement>();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <AddToCartButton
        ref={ref}
        domain={LUMA}
        sku={TEE}
        className="own"
        variant="accent"
        aria-describedby="own-text"
        data-own="yes"
        onClick={(event) => event.preventDefault()}
      >
        {(status) => `Add (${status})`}
      </AddToCartButton>
    </FirmlyCartProvider>,
  );
  const button = getByRole('button', { name: 'Add (idle)' });
  await button.click();
  await expect.element(button).toHaveAttribute('data-status', 'idle');
  expect(countOf('/quantity/1')).toBe(0);
  expect(ref.current).toBe(button.element());
  await expect.element(button).toHaveClass('firmly-AddToCartButton', 'own');
  await expect.element(button).toHaveAttribute('data-variant', 'accent');
  await expect.element(button).toHaveAttribute('data-own', 'yes');
  await expect.element(button).toHaveAttribute('aria-describedby', 'own-text');
});
