import '@firmly-kit/ui/styles.css';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { listenToAnnouncements } from '../../../test/helpers/listenToAnnouncements.ts';
import { NoticeList } from './NoticeList.tsx';

test.each([
  [
    { code: 'CART_ITEMS_REMOVED' },
    'Items removedSome items are no longer available and were removed from your cart.',
  ],
  [{ code: 'checkout_blocked' }, 'You can’t check out yet'],
  [{ message: 'Ships on Monday.' }, 'Ships on Monday.'],
  [{ code: 'LOW_STOCK', message: 'Only two left.' }, 'Only two left.'],
  [{ code: 'PRICE_CHANGED' }, 'Price changed'],
  [{ code: 'constructor' }, 'Constructor'],
  [{ message: '<b>Sale</b>' }, '<b>Sale</b>'],
])('%j reads as a sentence', async (notice, text) => {
  const { getByRole } = await render(<NoticeList notices={[notice]} />);
  await expect.element(getByRole('listitem')).toHaveTextContent(text);
});

test.each([
  ['CART_ITEMS_REMOVED', 'warning', 'Items removed'],
  ['ITEM_NOT_SHIPPABLE', 'error', 'Can’t be shipped to you'],
  ['ITEM_OUT_OF_STOCK', 'error', 'Out of stock'],
  ['PROMO_EXPIRED', 'warning', 'Promo code expired'],
  ['PROMO_NOT_APPLICABLE', 'warning', 'Promo code not applied'],
  ['SHIPPING_NOT_AVAILABLE', 'error', 'No shipping available'],
  ['PRICE_INCREASED', 'warning', 'Price has gone up'],
  ['CODE_OF_TOMORROW', 'info', 'Code of tomorrow'],
])('%s has the severity %s', async (code, severity, text) => {
  const { container } = await render(<NoticeList notices={[{ code }]} />);
  const notice = container.querySelector<HTMLElement>('.firmly-Notice');
  await expect.element(notice).toHaveAttribute('data-severity', severity);
  await expect.element(notice).toHaveTextContent(text);
});

test('without notices it is invisible, and its live regions exist', async () => {
  const { container } = await render(<NoticeList notices={[{}, { message: ' ' }]} />);
  expect(container.textContent).toBe('');
  expect(container.firstElementChild?.getBoundingClientRect().height).toBe(0);
  expect(container.querySelectorAll('[aria-live]')).toHaveLength(2);
});

test('equal notices are shown once', async () => {
  const notice = { message: 'Ships on Monday.' };
  const { getByRole } = await render(<NoticeList notices={[notice, notice]} />);
  expect(getByRole('listitem').all()).toHaveLength(1);
});

test('errors and warnings are assertive, success and info polite, in that order', async () => {
  const { container } = await render(
    <FirmlyUIProvider severities={{ PRICE_CHANGED: 'error', THANKS: 'success' }}>
      <NoticeList
        notices={[
          { message: 'Ships on Monday.' },
          { code: 'THANKS' },
          { code: 'CART_ITEMS_REMOVED' },
          { code: 'PRICE_CHANGED' },
        ]}
      />
    </FirmlyUIProvider>,
  );
  const spoken = [...container.querySelectorAll('[aria-live]')].map((region) => [
    region.getAttribute('aria-live'),
    [...region.querySelectorAll('[data-severity]')].map((notice) =>
      notice.getAttribute('data-severity'),
    ),
  ]);
  expect(spoken).toEqual([
    ['assertive', ['error', 'warning']],
    ['polite', ['success', 'info']],
  ]);
});

test('a refetch with the same notice does not announce it again', async () => {
  const notice = { code: 'CART_ITEMS_REMOVED' };
  const { container, rerender } = await render(<NoticeList notices={[notice]} />);
  const region = container.querySelector('[aria-live="assertive"]');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
  await rerender(<NoticeList notices={[{ ...notice }]} />);
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  await rerender(
    <NoticeList notices={[{ ...notice }, { code: 'CART_ITEMS_REMOVED', message: 'x' }]} />,
  );
  expect([...records, ...observer.takeRecords()]).not.toEqual([]);
});

test('the dismiss button calls onDismiss', async () => {
  const onDismiss = vi.fn<(notice: unknown) => void>();
  const notice = { code: 'CART_ITEMS_REMOVED' };
  const { getByRole, rerender } = await render(<NoticeList notices={[notice]} />);
  expect(getByRole('button').all()).toEqual([]);
  await rerender(<NoticeList notices={[notice]} onDismiss={onDismiss} />);
  await getByRole('button', { name: 'Dismiss Items removed' }).click();
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith(notice);
});

test('notices with the same text are dismissed together', async () => {
  const [first, second, other] = [{ message: 'A' }, { message: 'A', code: 'X' }, { message: 'B' }];
  function Dismissing() {
    const [notices, setNotices] = useState([first, second, other]);
    return (
      <NoticeList
        notices={notices}
        onDismiss={(notice) => setNotices((all) => all.filter((shown) => shown !== notice))}
      />
    );
  }
  const { getByRole, container } = await render(<Dismissing />);
  await getByRole('button', { name: 'Dismiss A' }).click();
  expect(container).toHaveTextContent(/^B$/);
});

test.each([
  ['checkout_blocked', 'X'],
  ['X', 'checkout_blocked'],
])('of two with the same text, %s and %s, the more severe one is shown', async (...codes) => {
  const notices = codes.map((code) => ({ code, message: 'Sorry' }));
  const { getByRole } = await render(<NoticeList notices={notices} />);
  const item = getByRole('listitem').element();
  expect(item.firstElementChild).toHaveAttribute('data-severity', 'error');
});

test('a ref callback is called once over several renders', async () => {
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  const { rerender } = await render(<NoticeList ref={ref} notices={[]} />);
  await rerender(<NoticeList ref={ref} notices={[{ message: 'A' }]} />);
  expect(ref).toHaveBeenCalledExactlyOnceWith(expect.any(HTMLDivElement));
});

test('the store’s text is shown under the title of its code', async () => {
  const notice = { code: 'CART_ITEMS_REMOVED', message: 'The blue mug is sold out.' };
  const { getByRole } = await render(<NoticeList notices={[notice]} onDismiss={() => undefined} />);
  await expect
    .element(getByRole('listitem'))
    .toHaveTextContent(/^Items removedThe blue mug is sold out\.$/);
  await expect.element(getByRole('button', { name: 'Dismiss Items removed' })).toBeVisible();
});

test('persistent notices come first among equal severities, and cannot be dismissed', async () => {
  const onDismiss = vi.fn<(notice: unknown) => void>();
  const { getByRole } = await render(
    <NoticeList
      notices={[{ message: 'Ships on Monday.' }, { code: 'CART_ITEMS_REMOVED' }]}
      persistent={[{ message: 'A gift is wrapped.' }]}
      onDismiss={onDismiss}
    />,
  );
  const texts = getByRole('listitem')
    .elements()
    .map((item) => item.textContent);
  expect(texts).toEqual([
    expect.stringContaining('Items removed'),
    'A gift is wrapped.',
    'Ships on Monday.',
  ]);
  const names = getByRole('button')
    .elements()
    .map((button) => button.closest('li')?.textContent);
  expect(names).toEqual([expect.stringContaining('Items removed'), 'Ships on Monday.']);
});

test('a store’s notice that is persistent too cannot be dismissed', async () => {
  const { getByRole, container } = await render(
    <NoticeList
      notices={[{ code: 'checkout_blocked' }]}
      persistent={[{ code: 'checkout_blocked' }]}
      onDismiss={() => undefined}
    />,
  );
  expect(getByRole('listitem').all()).toHaveLength(1);
  expect(container.querySelector('button')).toBeNull();
});

test('notices in another order are not announced again, and a new one among them is', async () => {
  const [a, b, c] = ['Alpha.', 'Beta.', 'Gamma.'].map((message) => ({ message }));
  if (!a || !b || !c) throw new Error('There are three.');
  const { getByRole, rerender } = await render(<NoticeList notices={[a, b]} />);
  const heard = listenToAnnouncements();
  await rerender(<NoticeList notices={[{ ...b }, { ...a }]} />);
  expect(heard()).toEqual([]);
  await rerender(<NoticeList notices={[c, b, a]} />);
  expect(heard()).toEqual(['polite: Gamma.']);
  const shown = getByRole('listitem').elements();
  expect(shown.map(({ textContent }) => textContent)).toEqual(['Alpha.', 'Beta.', 'Gamma.']);
});
