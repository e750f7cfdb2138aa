import '@firmly-kit/cart/styles.css';
import { addLineItem } from '@firmly-kit/core';
import { FirmlyProvider } from '@firmly-kit/react';
import { ar } from '@firmly-kit/ui/messages/ar';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { emulateTouch } from '../../../../../test/emulateMedia.ts';
import { listenToAnnouncements } from '../../../../ui/test/helpers/listenToAnnouncements.ts';
import { listenToConsole } from '../../../test/helpers/listenToConsole.ts';
import { placeOf } from '../../../test/helpers/placeOf.ts';
import { startGatedShopper } from '../../../test/helpers/startGatedShopper.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { AddToCartButton } from '../add-to-cart-button/AddToCartButton.tsx';
import { FirmlyCartDrawer } from '../firmly-cart-drawer/FirmlyCartDrawer.tsx';
import { FirmlyCartButton } from './FirmlyCartButton.tsx';

const LUMA = 'shop.luma.gift';
const TEE = 'WS12-M-Orange';

/** The number that a button shows. */
const shownOn = (button: Locator) =>
  button.element().querySelector('[aria-hidden="true"]:not(svg)')?.textContent;

test('it shows and speaks the number of items at all stores, also below a FirmlyProvider alone', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyProvider client={client}>
      <FirmlyCartButton />
    </FirmlyProvider>,
  );
  const button = getByRole('button', { name: 'Cart, 20 items' });
  await expect.element(button).toHaveAttribute('aria-haspopup', 'dialog');
  expect(shownOn(button)).toBe('20');
});

test('it counts the stores that the app shows', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} domains={[LUMA]}>
      <FirmlyCartButton />
    </FirmlyCartProvider>,
  );
  await expect.element(getByRole('button', { name: 'Cart, 5 items' })).toBeVisible();
});

test('above 99 it shows 99+ and speaks the whole number, both in the digits of the locale', async () => {
  const { client } = startShopper({ seed: 'none' });
  await addLineItem(client, { domain: LUMA, sku: TEE, quantity: 99 });
  await addLineItem(client, { domain: LUMA, sku: '40211846824015', quantity: 95 });
  const { getByRole } = await render(
    <>
      <FirmlyCartProvider client={client}>
        <FirmlyCartButton />
      </FirmlyCartProvider>
      <FirmlyCartProvider client={client} locale="ar-EG" messages={ar}>
        <FirmlyCartButton />
      </FirmlyCartProvider>
    </>,
  );
  const english = getByRole('button', { name: 'Cart, 194 items' });
  const arabic = getByRole('button', { name: /١٩٤/ });
  await expect.element(english).toBeVisible();
  await expect.element(arabic).toBeVisible();
  expect([english, arabic].map(shownOn)).toEqual(['99+', '٩٩+']);
});

test('while the number is not known it is named "Cart", and it keeps its size and place when the number comes', async () => {
  const { client, gate } = startGatedShopper();
  gate.hold(() => true);
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <p style={{ display: 'inline' }}>Beside it</p>
    </FirmlyCartProvider>,
  );
  const button = getByRole('button', { name: 'Cart', exact: true });
  const before = [placeOf(button), placeOf(button.element().querySelector('svg'))];
  expect(shownOn(button)).toBeUndefined();
  gate.releaseAll();
  const known = getByRole('button', { name: 'Cart, 20 items' });
  await expect.element(known).toBeVisible();
  expect([placeOf(known), placeOf(known.element().querySelector('svg'))]).toEqual(before);
});

test('without items it shows no number', async () => {
  const { client } = startShopper({ seed: 'none' });
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
    </FirmlyCartProvider>,
  );
  const button = getByRole('button', { name: 'Cart, 0 items' });
  await expect.element(button).toBeVisible();
  expect(shownOn(button)).toBeUndefined();
});

test.each(['{Enter}', ' '])(
  '%j opens the drawer, Escape closes it, and the focus returns',
  async (key) => {
    const { client } = startShopper();
    const { getByRole } = await render(
      <FirmlyCartProvider client={client}>
        <FirmlyCartButton />
        <FirmlyCartDrawer />
      </FirmlyCartProvider>,
    );
    const button = getByRole('button', { name: 'Cart, 20 items' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.tab();
    await userEvent.keyboard(key);
    await expect.element(getByRole('dialog', { name: 'Cart' })).toBeVisible();
    await expect.element(getByRole('heading', { name: 'Cart', level: 2 })).toHaveFocus();
    await expect
      .element(getByRole('button', { name: 'Cart, 20 items', includeHidden: true }))
      .toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  },
);

test('an added product changes the number, which the button does not announce a second time', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <AddToCartButton domain={LUMA} sku={TEE} quantity={2} />
    </FirmlyCartProvider>,
  );
  await expect.element(getByRole('button', { name: 'Cart, 20 items' })).toBeVisible();
  const heard = listenToAnnouncements();
  await getByRole('button', { name: 'Add to cart' }).click();
  await expect.element(getByRole('button', { name: 'Cart, 22 items' })).toBeVisible();
  expect(heard()).toEqual(['polite: Added to cart']);
});

test('the handler of the app is called first, and can keep the drawer closed', async () => {
  const { client } = startShopper();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const ref = createRef<HTMLButtonElement>();
  const { getByRole, container } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton
        ref={ref}
        className="own"
        style={{ order: 2 }}
        data-own="yes"
        onClick={(event) => event.preventDefault()}
      />
      <FirmlyCartDrawer onOpenChange={onOpenChange} />
    </FirmlyCartProvider>,
  );
  await getByRole('button', { name: 'Cart, 20 items' }).click();
  expect(onOpenChange).not.toHaveBeenCalled();
  const button = container.querySelector('button');
  expect(ref.current).toBe(button);
  expect(button).toHaveClass('firmly-CartButton', 'own');
  expect(button).toHaveAttribute('data-own', 'yes');
  expect(button).toHaveStyle({ order: '2' });
});

test('without a client it opens a drawer that says so, and the console says how to fix it, once', async () => {
  const { errors } = listenToConsole();
  const { getByRole } = await render(
    <>
      <FirmlyCartButton />
      <FirmlyCartButton />
      <FirmlyCartDrawer />
    </>,
  );
  await getByRole('button', { name: 'Cart', exact: true }).first().click();
  await expect
    .element(getByRole('dialog', { name: 'Cart' }).getByRole('alert'))
    .toHaveTextContent('Something went wrong');
  expect(errors()).toEqual([expect.stringContaining('<FirmlyCart appId="my-app" />')]);
  await userEvent.keyboard('{Escape}');
});

test('a finger has 44 px', async () => {
  await emulateTouch();
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
    </FirmlyCartProvider>,
  );
  const { width, height } = placeOf(getByRole('button'));
  expect([width, height]).toEqual([44, 44]);
});
