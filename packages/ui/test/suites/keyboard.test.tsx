import '@firmly-kit/ui/styles.css';
import { formatMoney } from '@firmly-kit/core/money';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { getNames } from '../../../../test/axe.ts';
import { filledCart } from '../helpers/carts.ts';
import { emulateMedia } from '../../../../test/emulateMedia.ts';
import { focused, focusedName, hasVisibleFocus, isInSight, tabTo } from '../helpers/focus.ts';
import { arabic, english, type Language } from '../../../../test/languages.ts';
import { DrawerShop, Shop } from '../helpers/Shop.tsx';
import * as ui from '../../src/index.ts';

const nothing = () => undefined;

beforeEach(() => page.viewport(480, 900));

/** The accessible names in tab order. */
const tabStopNames = ({ messages, locale }: Language) => {
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

describe.each([english, arabic])('in $locale', (language) => {
  const shop = (
    <InLanguage language={language}>
      <Shop />
    </InLanguage>
  );

  test('Tab visits every control in order, and Shift+Tab goes back', async () => {
    await render(shop);
    const stops = await tabTo('Imprint');
    const names = tabStopNames(language);
    expect(getNames(stops)).toEqual(['Shop', ...names, 'Imprint']);
    const back: string[] = [];
    while (back.length < names.length) {
      await userEvent.tab({ shift: true });
      back.push(focusedName());
    }
    expect(back).toEqual(names.toReversed());
  });

  test('the tab order follows the reading order', async () => {
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
    expect(getNames(out)).toEqual([]);
  });

  test('a drawer has the same order after its close button', async () => {
    const { getByRole } = await render(
      <InLanguage language={language}>
        <DrawerShop />
      </InLanguage>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('heading', { name: language.messages.cart })).toHaveFocus();
    const stops = await tabTo(language.messages.checkout);
    expect(getNames(stops)).toEqual([
      language.messages.closeCart,
      ...tabStopNames(language).slice(1),
    ]);
  });
});

test('Tab at the end of a drawer stays in it, and Escape closes it', async () => {
  const { getByRole } = await render(<DrawerShop />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const dialog = getByRole('dialog').element();
  await tabTo('Check out');
  // The first of the two may be the browser's own controls.
  await userEvent.tab();
  await userEvent.tab();
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(getByRole('button', { name: 'Open cart' })).toHaveFocus();
});

describe('visible focus', () => {
  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('every control shows its focus: %s, forced colours %s', async (theme, colours) => {
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
    const withoutFocus: Element[] = [];
    await tabTo('Remove Radiant Tee');
    await userEvent.keyboard('{Enter}');
    const stops = await tabTo('End', (stop) => {
      if (stop.className.startsWith('firmly-') && !hasVisibleFocus(stop)) withoutFocus.push(stop);
    });
    expect(stops.length).toBeGreaterThan(15);
    expect(getNames(withoutFocus)).toEqual([]);
  });

  test('the check finds a missing outline', async () => {
    const { getByRole } = await render(
      <>
        <style>{'.firmly-QuantityStepper-field { outline: none !important; }'}</style>
        <ui.QuantityStepper label="Tee" value={2} onValueChange={nothing} />
      </>,
    );
    getByRole('textbox').element().focus();
    expect(hasVisibleFocus(getByRole('textbox').element())).toBe(false);
  });

  // 320 × 256 px is a page of 1280 × 1024 px at 400 %.
  test.each([
    ['a page', 400, <Shop key="" />],
    ['a drawer', 400, <DrawerShop key="" />],
    ['a page', 256, <Shop key="" />],
    ['a drawer', 256, <DrawerShop key="" />],
  ])('no sticky part covers the focus on %s of 320 × %d px', async (_, height, shop) => {
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
    expect(getNames(covered)).toEqual([]);
  });
});
