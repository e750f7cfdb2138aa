import '@firmly-kit/ui/styles.css';
import { formatMoney } from '@firmly-kit/core/money';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { namesOf } from '../helpers/axe.ts';
import { filledCart, tee } from '../helpers/carts.ts';
import { emulateMedia } from '../helpers/emulateMedia.ts';
import { focused, focusedName, isFocusSeen, isInSight, tabTo } from '../helpers/focus.ts';
import { arabic, english, type Language } from '../../../../test/languages.ts';
import { EditableCart, fullCart, Shop } from '../helpers/shop.tsx';
import * as ui from '../../src/index.ts';

const failed = { name: 'NetworkError' };
const nothing = () => undefined;

beforeEach(() => page.viewport(480, 900));

/** The names a shopper comes by, from the first to the last. */
const stopsOf = ({ messages, locale }: Language) => {
  const notice = messages.noticeCodes['CART_ITEMS_REMOVED'];
  const title = typeof notice === 'object' ? notice.title : '';
  const rows = ['Radiant Tee', 'House Espresso, whole beans', 'Mug'].map((item) => [
    messages.decreaseQuantity(item),
    messages.quantityOf(item),
    messages.increaseQuantity(item),
    messages.removeItem(item),
  ]);
  const count = messages.itemCount(4, new Intl.NumberFormat(locale).format(4));
  const total = formatMoney({ currency: 'USD', value: 43.41 }, { locale }) ?? '';
  return [
    messages.details(['Luma Gift Shop', count, total]).replaceAll(/\s/g, ' '),
    `${messages.dismissNotice} ${title}`,
    `${messages.dismissNotice} Orders placed before noon leave the same day.`,
    'Radiant Tee',
    ...rows.flat(),
    messages.promoCode,
    messages.applyPromoCode,
    messages.clearPromoCodes,
    messages.checkout,
  ];
};

function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <ui.FirmlyUIProvider {...language}>{children}</ui.FirmlyUIProvider>;
}

/** A page whose cart is in a drawer. */
function DrawerShop() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open cart
      </button>
      <ui.CartDrawer open={open} onOpenChange={setOpen}>
        <EditableCart undoable />
      </ui.CartDrawer>
    </>
  );
}

describe.each([english, arabic])('in $locale', (language) => {
  const shop = (
    <InLanguage language={language}>
      <Shop />
    </InLanguage>
  );

  test('Tab goes through all of it from the first control to the last, and back', async () => {
    await render(shop);
    const stops = await tabTo('Imprint');
    const names = stopsOf(language);
    expect(namesOf(stops)).toEqual(['Shop', ...names, 'Imprint']);
    const back: string[] = [];
    while (back.length < names.length) {
      await userEvent.tab({ shift: true });
      back.push(focusedName());
    }
    expect(back).toEqual(names.toReversed());
  });

  test('that order is the one in which it is read', async () => {
    await render(shop);
    const stops = await tabTo('Imprint');
    const places = stops.map((stop) => stop.getBoundingClientRect());
    const out = stops.filter((_, index) => {
      const [before, after] = [places[index - 1], places[index]];
      if (!before || !after || after.top >= before.bottom - 2) return false;
      const isOnLine = after.bottom > before.top;
      const isAhead =
        language.direction === 'ltr'
          ? after.left >= before.right - 2
          : after.right <= before.left + 2;
      return !(isOnLine && isAhead);
    });
    expect(namesOf(out)).toEqual([]);
  });

  test('in a drawer it is the same, the button that closes first', async () => {
    const { getByRole } = await render(
      <InLanguage language={language}>
        <DrawerShop />
      </InLanguage>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('heading', { name: language.messages.cart })).toHaveFocus();
    const stops = await tabTo(language.messages.checkout);
    expect(namesOf(stops)).toEqual([language.messages.closeCart, ...stopsOf(language).slice(1)]);
  });
});

describe('the focus is seen', () => {
  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('wherever it goes: %s, forced colours %s', async (theme, colours) => {
    await emulateMedia({ 'forced-colors': colours });
    await render(
      <ui.FirmlyUIProvider theme={theme}>
        <Shop undoable />
        <ui.DomainSwitcher
          variant="select"
          domains={['a', 'b']}
          value="a"
          onValueChange={nothing}
        />
        <ui.DomainSwitcher variant="list" domains={['c', 'd']} value="c" onValueChange={nothing} />
        <ui.CheckoutBar cart={filledCart} href="/checkout" />
        <button type="button">End</button>
      </ui.FirmlyUIProvider>,
    );
    const unseen: Element[] = [];
    await tabTo('Remove Radiant Tee');
    await userEvent.keyboard('{Enter}');
    const stops = await tabTo('End', (stop) => {
      if (stop.className.startsWith('firmly-') && !isFocusSeen(stop)) unseen.push(stop);
    });
    expect(stops.length).toBeGreaterThan(15);
    expect(namesOf(unseen)).toEqual([]);
  });

  test('an outline taken away is noticed', async () => {
    const { getByRole } = await render(
      <>
        <style>{'.firmly-QuantityStepper-field { outline: none !important; }'}</style>
        <ui.QuantityStepper label="Tee" value={2} onValueChange={nothing} />
      </>,
    );
    getByRole('textbox').element().focus();
    expect(isFocusSeen(getByRole('textbox').element())).toBe(false);
  });

  // The latter is a page of 1280 × 1024 px, enlarged four times.
  test.each([
    ['a page', 400, <Shop key="" />],
    ['a drawer', 400, <DrawerShop key="" />],
    ['a page', 256, <Shop key="" />],
    ['a drawer', 256, <DrawerShop key="" />],
  ])('nothing that sticks to the edges of %s of 320 × %d px covers it', async (_, height, shop) => {
    await page.viewport(320, height);
    await render(shop);
    await userEvent.tab();
    if (focusedName() === 'Open cart') await userEvent.keyboard('{Enter}');
    const covered: Element[] = [];
    const visit = (stop: Element) => {
      if (!isInSight(stop)) covered.push(stop);
    };
    await tabTo('Check out', visit);
    while (focusedName() !== 'Dismiss Items removed') {
      await userEvent.tab({ shift: true });
      visit(focused() ?? document.body);
    }
    expect(namesOf(covered)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test('a store is chosen, a quantity stepped, typed and cleared, a code applied, an order placed', async () => {
    const { getByRole } = await render(<Shop />);
    await tabTo('Luma Gift Shop, 4 items, $43.41');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(getByRole('radio', { name: 'Maison Verre, 1 item' })).toBeChecked();
    const quantity = getByRole('textbox', { name: 'Quantity of Radiant Tee' });
    await tabTo('Decrease quantity of Radiant Tee');
    await userEvent.keyboard('{Enter}');
    await expect.element(quantity).toHaveValue('1');
    await tabTo('Quantity of Radiant Tee');
    await userEvent.keyboard('11{Enter}');
    await expect.element(quantity).toHaveValue('11');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(quantity).toHaveValue('12');
    await expect.element(quantity).toHaveFocus();
    await tabTo('Increase quantity of Radiant Tee');
    await userEvent.keyboard(' ');
    await expect.element(quantity).toHaveValue('13');
    expect(focusedName()).toBe('Increase quantity of Radiant Tee');
    await tabTo('Quantity of House Espresso, whole beans');
    await userEvent.keyboard('0{Enter}');
    await expect
      .element(getByRole('listitem').filter({ hasText: 'Espresso' }))
      .not.toBeInTheDocument();
    expect(focusedName()).toBe('Quantity of Mug');
    await tabTo('Promo code');
    await userEvent.keyboard('SAVE10{Enter}');
    await expect.element(getByRole('listitem').filter({ hasText: 'SAVE10' })).toBeVisible();
    expect(focusedName()).toBe('Promo code');
    await tabTo('Check out');
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('button', { name: 'Check out' })).not.toBeInTheDocument();
    expect(focusedName()).toBe('Luma Gift Shop');
  });
});

describe('the focus is not lost', () => {
  test('when a line has gone: it is on the same button of the next, then of the last', async () => {
    await render(<Shop />);
    await tabTo('Remove House Espresso, whole beans');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Remove Mug');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Remove Radiant Tee');
  });

  test('when the cart is empty: it is at the store’s name', async () => {
    const { getByRole } = await render(<Shop cart={{ ...filledCart, line_items: [tee] }} />);
    await tabTo('Remove Radiant Tee');
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('region')).toHaveAttribute('data-status', 'empty');
    await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toHaveFocus();
    expect(isFocusSeen(focused() ?? document.body)).toBe(true);
  });

  test('when a removed line can be brought back, and is', async () => {
    await render(<Shop undoable />);
    await tabTo('Remove Mug');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Undo: put Mug back');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Decrease quantity of Mug');
  });

  test('when the place of a removed line closes', async () => {
    const lines = [{ line: tee, removed: true }, { line: fullCart.line_items[1] ?? tee }];
    const list = (left: ui.LineItemListProps['lines']) => (
      <ui.LineItemList lines={left} onUndo={nothing} onRemove={nothing} />
    );
    const { rerender } = await render(list(lines));
    await tabTo('Undo: put Radiant Tee back');
    await rerender(list(lines.slice(1)));
    expect(focusedName()).toBe('Remove House Espresso, whole beans');
  });

  test('when notices are dismissed: it is on the next, then at the store’s name', async () => {
    await render(<Shop />);
    await tabTo('Dismiss Items removed');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Dismiss Orders placed before noon leave the same day.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Luma Gift Shop');
  });

  test('when trying again helps: at the stores it is on the current one, in the cart at its name', async () => {
    const { getByRole } = await render(<Shop error={failed} />);
    await tabTo('Try again');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Luma Gift Shop, 4 items, $43.41');
    await tabTo('Try again');
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toHaveFocus();
  });

  test('while it is tried again, at the stores and in the cart', async () => {
    const parts = (isFailed: boolean) => (
      <>
        <ui.DomainSwitcher
          domains={undefined}
          value={undefined}
          onValueChange={nothing}
          error={isFailed ? failed : undefined}
          onRetry={nothing}
        />
        <ui.CartSummary cart={undefined} error={isFailed ? failed : undefined} onRetry={nothing} />
      </>
    );
    for (const index of [0, 1]) {
      const { getByRole, rerender, unmount } = await render(parts(true));
      getByRole('button', { name: 'Try again' }).nth(index).element().focus();
      await rerender(parts(false));
      expect(focusedName()).toBe(['Stores', 'Cart'][index]);
      expect(isFocusSeen(focused() ?? document.body)).toBe(true);
      await unmount();
    }
  });

  test('when the promo codes are cleared, and their button with them: it is in the field', async () => {
    const { getByRole } = await render(<Shop />);
    await tabTo('Remove all');
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('button', { name: 'Remove all' })).not.toBeInTheDocument();
    await expect.element(getByRole('textbox', { name: 'Promo code' })).toHaveFocus();
  });

  test('when the store that has it goes, or there are so many that they become one field', async () => {
    const domains = ['a.example', 'b.example', 'c.example'];
    const stores = (shown: string[]) => (
      <ui.DomainSwitcher domains={shown} value="b.example" onValueChange={nothing} />
    );
    const { rerender } = await render(stores(domains));
    await tabTo('b.example');
    await rerender(stores(['a.example', 'c.example']));
    expect(focusedName()).toBe('c.example');
    await rerender(stores([...domains, 'd.example', 'e.example', 'f.example']));
    expect(focused()).toBeInstanceOf(HTMLSelectElement);
  });

  test('when a cart becomes an order while a quantity is typed', async () => {
    const summary = (cart: typeof fullCart) => (
      <ui.CartSummary cart={cart} onQuantityChange={nothing} />
    );
    const { getByRole, rerender } = await render(summary(filledCart));
    await tabTo('Quantity of Radiant Tee');
    await rerender(summary({ ...filledCart, cart_status: 'submitted' }));
    await expect.element(getByRole('list', { name: 'Items' })).toHaveFocus();
  });

  test('when a drawer closes: it is where it was', async () => {
    const { getByRole } = await render(<DrawerShop />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await tabTo('Remove House Espresso, whole beans');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Undo: put House Espresso, whole beans back');
    await userEvent.keyboard('{Escape}');
    await expect.element(getByRole('button', { name: 'Open cart' })).toHaveFocus();
  });
});
