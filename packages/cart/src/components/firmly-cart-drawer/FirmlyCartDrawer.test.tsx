import '@firmly-kit/cart/styles.css';
import { FirmlyProvider } from '@firmly-kit/react';
import { de } from '@firmly-kit/ui/messages/de';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { startGatedShopper } from '../../../test/helpers/startGatedShopper.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import type { FirmlyCartEvent } from '../../events/FirmlyCartEvent.ts';
import { useCartDrawer } from '../../hooks/useCartDrawer.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartButton } from '../firmly-cart-button/FirmlyCartButton.tsx';
import { FirmlyCartDrawer } from './FirmlyCartDrawer.tsx';

const LUMA = 'shop.luma.gift';
const HINOKI = 'hinoki-goods.example';
const PINE = 'pine-and-oak.example';

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

test('the state does not outlive the drawer: unmounted while open it is closed, and a later one opens when asked', async () => {
  const { client } = startShopper();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const page = (drawer: string | undefined) => (
    <StrictMode>
      <FirmlyCartProvider client={client}>
        <FirmlyCartButton />
        {drawer && <FirmlyCartDrawer key={drawer} title={drawer} onOpenChange={onOpenChange} />}
      </FirmlyCartProvider>
    </StrictMode>
  );
  const { getByRole, rerender } = await render(page('One'));
  const bag = getByRole('button', { name: 'Cart, 20 items' });
  await bag.click();
  await expect.element(getByRole('dialog', { name: 'One' })).toBeVisible();
  await rerender(page(undefined));
  await expect.element(bag).toHaveAttribute('aria-expanded', 'false');
  await rerender(page('One'));
  await expect.element(bag).toHaveAttribute('aria-expanded', 'false');
  await bag.click();
  await expect.element(getByRole('dialog', { name: 'One' })).toBeVisible();
  // The next page has a drawer of its own.
  await rerender(page('Two'));
  await expect.element(bag).toHaveAttribute('aria-expanded', 'false');
  await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  await bag.click();
  await expect.element(getByRole('dialog', { name: 'Two' })).toBeVisible();
  expect(onOpenChange.mock.calls).toEqual([[true], [true], [true]]);
});

test('a press without a drawer on the page opens no drawer of a later page', async () => {
  const { client } = startShopper();
  const page = (hasDrawer: boolean) => (
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton />
      <Opener name="Hinoki" domain={HINOKI} />
      {hasDrawer && <FirmlyCartDrawer />}
    </FirmlyCartProvider>
  );
  const { getByRole, rerender } = await render(page(false));
  const bag = getByRole('button', { name: 'Cart, 20 items' });
  for (const opener of [bag, getByRole('button', { name: 'Hinoki' })]) {
    await opener.click();
    await rerender(page(true));
    await expect.element(bag).toHaveAttribute('aria-expanded', 'false');
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
    await rerender(page(false));
  }
});

test('an app can show a drawer of its own, or mount this one, when it is opened', async () => {
  const [one, two] = [startShopper(), startShopper()];
  function OwnDrawer() {
    const { isOpen, close } = useCartDrawer();
    return (
      isOpen && (
        <dialog open aria-label="Own">
          <button type="button" onClick={close}>
            Close own
          </button>
        </dialog>
      )
    );
  }
  function MountedWhenOpen() {
    return useCartDrawer().isOpen && <FirmlyCartDrawer />;
  }
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCartProvider client={one.client}>
        <Opener name="One" />
        <OwnDrawer />
      </FirmlyCartProvider>
      <FirmlyCartProvider client={two.client}>
        <Opener name="Two" />
        <MountedWhenOpen />
      </FirmlyCartProvider>
    </StrictMode>,
  );
  for (const _ of [1, 2]) {
    await getByRole('button', { name: 'One' }).click();
    await expect.element(getByRole('dialog', { name: 'Own' })).toBeVisible();
    await getByRole('button', { name: 'Close own' }).click();
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
    await getByRole('button', { name: 'Two' }).click();
    const drawer = getByRole('dialog', { name: 'Cart' });
    await expect.element(drawer.getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  }
});

test('of two drawers with one client, only the one that mounted last opens, and the other one once it is gone', async () => {
  const { client } = startShopper();
  const page = (hasSecond: boolean) => (
    <FirmlyCartProvider client={client}>
      <Opener name="Open" />
      <FirmlyCartDrawer title="First" />
      {hasSecond && <FirmlyCartDrawer title="Second" />}
    </FirmlyCartProvider>
  );
  const { container, getByRole, rerender } = await render(page(true));
  const open = () =>
    [...container.querySelectorAll('dialog[open] h2')].map(({ textContent }) => textContent);
  await getByRole('button', { name: 'Open' }).click();
  await expect.element(getByRole('dialog', { name: 'Second' })).toBeVisible();
  expect(open()).toEqual(['Second']);
  await rerender(page(false));
  await expect.element(getByRole('button', { name: 'Open', pressed: false })).toBeVisible();
  expect(open()).toEqual([]);
  await getByRole('button', { name: 'Open' }).click();
  await expect.element(getByRole('dialog', { name: 'First' })).toBeVisible();
  // It does not move to a drawer that mounts while it is open.
  await rerender(page(true));
  expect(open()).toEqual(['First']);
});

test('with all stores in it, it opens at the given one: scrolled to, and its heading focused', async () => {
  const { client } = startShopper();
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCartProvider client={client}>
        <Opener name="Hinoki" domain={HINOKI} />
        <Opener name="Luma" domain={LUMA} />
        <FirmlyCartDrawer layout="all" />
      </FirmlyCartProvider>
    </StrictMode>,
  );
  // First while the carts load, then from what is cached, then from the drawer’s last place.
  for (const [opener, name] of [
    ['Hinoki', 'Hinoki Goods'],
    ['Luma', 'Luma Gift Shop'],
    ['Hinoki', 'Hinoki Goods'],
  ] as const) {
    await getByRole('button', { name: opener, exact: true }).click();
    const heading = getByRole('heading', { name, level: 3 });
    await expect.element(heading).toHaveFocus();
    await expect.element(heading).toBeInViewport();
    await expect
      .poll(() => getByRole('dialog').element().querySelector('[aria-busy="true"][data-domain]'))
      .toBeNull();
    await expect.element(heading).toBeInViewport();
    await userEvent.keyboard('{Escape}');
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  }
});

test('if the app controls the store, it hears at which one the drawer is opened, and can follow', async () => {
  const { client } = startShopper();
  const onDomainChange = vi.fn<(domain: string) => void>();
  function Controlled() {
    const [domain, setDomain] = useState(LUMA);
    return (
      <FirmlyCartDrawer
        domain={domain}
        onDomainChange={(next) => {
          onDomainChange(next);
          setDomain(next);
        }}
      />
    );
  }
  const { getByRole } = await render(
    <StrictMode>
      <FirmlyCartProvider client={client}>
        <Opener name="Hinoki" domain={HINOKI} />
        <Opener name="Any" />
        <Controlled />
      </FirmlyCartProvider>
    </StrictMode>,
  );
  for (const name of ['Hinoki', 'Any', 'Hinoki']) {
    await getByRole('button', { name }).click();
    await expect.element(getByRole('heading', { name: 'Hinoki Goods' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(getByRole('dialog')).not.toBeInTheDocument();
  }
  expect(onDomainChange.mock.calls).toEqual([[HINOKI]]);
});

test.each([
  ['while the carts above the given one load, it stays in view', false],
  ['after the shopper has scrolled, the carts that load move nothing', true],
])('%s', async (_, scrolls) => {
  const { client, gate } = startGatedShopper();
  const { container, getByRole } = await render(
    <FirmlyCartProvider client={client} domains={[LUMA, PINE, HINOKI]}>
      <Opener name="Hinoki" domain={HINOKI} />
      <FirmlyCartDrawer layout="all" />
    </FirmlyCartProvider>,
  );
  const isBusy = (domain: string) =>
    container.querySelector(`[data-domain="${domain}"]`)?.getAttribute('aria-busy');
  gate.hold(() => true);
  await getByRole('button', { name: 'Hinoki' }).click();
  const heading = getByRole('dialog').getByRole('heading', { name: HINOKI });
  await expect.element(heading).toHaveFocus();
  await expect.element(heading).toBeInViewport();
  expect([LUMA, HINOKI].map(isBusy)).toEqual(['true', 'true']);
  const drawer = container.querySelector('dialog');
  // Some browsers do not keep the place of what is shown while something above it grows.
  drawer?.style.setProperty('overflow-anchor', 'none');
  if (scrolls) {
    heading.element().dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    drawer?.scrollTo(0, 0);
  }
  gate.releaseAll();
  await expect.poll(() => [LUMA, HINOKI].map(isBusy)).toEqual(['false', 'false']);
  const dialog = getByRole('dialog');
  await expect.element(dialog.getByRole('heading', { name: 'Hinoki Goods' })).toHaveFocus();
  const name = scrolls ? 'Luma Gift Shop' : 'Hinoki Goods';
  await expect.element(dialog.getByRole('heading', { name, level: 3 })).toBeInViewport();
});
