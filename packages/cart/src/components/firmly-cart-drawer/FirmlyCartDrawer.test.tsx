import '@firmly-kit/cart/styles.css';
import { FirmlyProvider } from '@firmly-kit/react';
import { de } from '@firmly-kit/ui/messages/de';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import type { FirmlyCartEvent } from '../../events/FirmlyCartEvent.ts';
import { useCartDrawer } from '../../hooks/useCartDrawer.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartButton } from '../firmly-cart-button/FirmlyCartButton.tsx';
import { FirmlyCartDrawer } from './FirmlyCartDrawer.tsx';

const LUMA = 'shop.luma.gift';
const HINOKI = 'hinoki-goods.example';

/** A button of the app, anywhere below the provider. */
function Opener({ name, domain }: { name: string; domain?: string }) {
  const { isOpen, open } = useCartDrawer();
  return (
    <button type="button" aria-pressed={isOpen} onClick={() => open({ domain })}>
      {name}
    </button>
  );
}

test('closed, it requests nothing; opened, it shows the carts below its title, and they can be edited', async () => {
  const { client, sandbox } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <Opener name="Open" />
      <FirmlyCartDrawer checkoutHref={({ domain }) => `https://${domain}/checkout`} />
    </FirmlyCartProvider>,
  );
  await expect.element(getByRole('button', { name: 'Open' })).toBeVisible();
  expect(sandbox.requests).toEqual([]);
  await getByRole('button', { name: 'Open' }).click();
  const drawer = getByRole('dialog', { name: 'Cart' });
  await expect
    .element(drawer.getByRole('heading', { name: 'Luma Gift Shop', level: 3 }))
    .toBeVisible();
  await drawer.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect
    .element(drawer.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' }))
    .toHaveValue('2');
  await expect
    .element(drawer.getByRole('link', { name: 'Check out' }))
    .toHaveAttribute('href', `https://${LUMA}/checkout`);
});

test('with a button on the page, a closed drawer adds no request to those of the button', async () => {
  const { client, sandbox, countOf } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <FirmlyCartDrawer />
    </FirmlyCartProvider>,
  );
  await expect.element(getByRole('button', { name: 'Cart, 20 items' })).toBeVisible();
  expect([countOf('/browser-session'), countOf('/carts/active')]).toEqual([1, 1]);
  expect(sandbox.requests).toHaveLength(2);
});

test('it opens at the given store, also if the shopper has no items there, and the shopper can choose another', async () => {
  const { client } = startShopper();
  const onDomainChange = vi.fn<(domain: string) => void>();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <Opener name="Hinoki" domain={HINOKI} />
      <Opener name="Any" />
      <FirmlyCartDrawer onDomainChange={onDomainChange} onOpenChange={onOpenChange} />
    </FirmlyCartProvider>,
  );
  await getByRole('button', { name: 'Hinoki' }).click();
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
  await getByRole('radio', { name: 'Luma Gift Shop' }).click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(onDomainChange.mock.calls).toEqual([[LUMA]]);
  expect(onOpenChange.mock.calls).toEqual([[true]]);
  await userEvent.keyboard('{Escape}');
  await getByRole('button', { name: 'Any' }).click();
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await getByRole('button', { name: 'Hinoki' }).click();
  await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
});

test('the app hears of each opening and closing once, in StrictMode too', async () => {
  const { client } = startShopper();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCartProvider client={client}>
        <Opener name="Open" />
        <FirmlyCartDrawer onOpenChange={onOpenChange} />
      </FirmlyCartProvider>
    </StrictMode>,
  );
  await getByRole('button', { name: 'Open' }).click();
  expect(onOpenChange.mock.calls).toEqual([[true]]);
  await userEvent.keyboard('{Escape}');
  await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  await getByRole('button', { name: 'Open' }).click();
  await getByRole('button', { name: 'Close cart' }).click();
  await expect.element(getByRole('button', { name: 'Open' })).toHaveFocus();
  expect(onOpenChange.mock.calls).toEqual([[true], [false], [true], [false]]);
});

test('each opening is a view of the shown cart', async () => {
  const { client } = startShopper();
  const onEvent = vi.fn<(event: FirmlyCartEvent) => void>();
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCartProvider client={client} onEvent={onEvent}>
        <Opener name="Open" />
        <FirmlyCartDrawer />
      </FirmlyCartProvider>
    </StrictMode>,
  );
  const views = () => onEvent.mock.calls.map(([{ type, domain }]) => `${type} ${domain}`);
  for (const opening of [1, 2]) {
    await getByRole('button', { name: 'Open' }).click();
    await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
    await expect.poll(views).toEqual(Array(opening).fill(`cart_viewed ${LUMA}`));
    await userEvent.keyboard('{Escape}');
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  }
});

test('a handler that throws keeps the drawer from nothing', async () => {
  const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => report.mockRestore());
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client}>
      <Opener name="Open" />
      <FirmlyCartDrawer
        onOpenChange={() => {
          throw new Error('a fault of the app');
        }}
      />
    </FirmlyCartProvider>,
  );
  await getByRole('button', { name: 'Open' }).click();
  await expect.element(getByRole('dialog', { name: 'Cart' })).toBeVisible();
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error('a fault of the app'));
});

test('two kits on one page have a drawer each, and two providers of one client share theirs', async () => {
  const [one, two] = [startShopper(), startShopper()];
  const { getByRole } = await render(
    <>
      <FirmlyCartProvider client={one.client}>
        <Opener name="One" />
        <FirmlyCartDrawer title="Of one" />
      </FirmlyCartProvider>
      <FirmlyCartProvider client={two.client}>
        <Opener name="Two" />
        <FirmlyCartDrawer title="Of two" />
      </FirmlyCartProvider>
      <FirmlyProvider client={two.client}>
        <Opener name="Two again" />
      </FirmlyProvider>
    </>,
  );
  await getByRole('button', { name: 'Two again' }).click();
  await expect.element(getByRole('dialog', { name: 'Of two' })).toBeVisible();
  await expect.element(getByRole('dialog', { name: 'Of one' })).not.toBeInTheDocument();
  const pressed = { includeHidden: true, pressed: true } as const;
  expect(
    getByRole('button', pressed)
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Two', 'Two again']);
});

test('it speaks the language of the provider, and passes its props to the dialog', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <FirmlyCartProvider client={client} locale="de" messages={de}>
      <Opener name="Open" />
      <FirmlyCartDrawer side="start" className="own" data-own="yes" layout="all" />
    </FirmlyCartProvider>,
  );
  await getByRole('button', { name: 'Open' }).click();
  const drawer = getByRole('dialog', { name: 'Warenkorb' });
  await expect.element(drawer).toHaveClass('own');
  await expect.element(drawer).toHaveAttribute('data-side', 'start');
  await expect.element(drawer).toHaveAttribute('data-own', 'yes');
  await expect.element(drawer.getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
});

test('the server renders it closed, and the browser hydrates it without a warning', async () => {
  const { client } = startShopper();
  const app = (
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <FirmlyCartDrawer />
    </FirmlyCartProvider>
  );
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(app);
  expect(container.querySelector('dialog')).toHaveAttribute('data-state', 'closed');
  expect(container.querySelector('button')).toHaveAccessibleName('Cart');
  const error = vi.spyOn(console, 'error');
  const root = hydrateRoot(container, app);
  onTestFinished(() => {
    error.mockRestore();
    root.unmount();
    container.remove();
  });
  await expect.poll(() => container.querySelector('button')?.textContent).toContain('20 items');
  expect(error).not.toHaveBeenCalled();
});
