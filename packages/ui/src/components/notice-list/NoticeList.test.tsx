import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { NoticeList } from './NoticeList.tsx';

test.each([
  [
    { code: 'CART_ITEMS_REMOVED' },
    'Some items are no longer available and were removed from your cart.',
  ],
  [{ message: 'Ships on Monday.' }, 'Ships on Monday.'],
  [{ code: 'LOW_STOCK', message: 'Only two left.' }, 'Only two left.'],
  [{ code: 'PRICE_CHANGED' }, 'Price changed'],
  [{ code: 'constructor' }, 'Constructor'],
  [{ message: '<b>Sale</b>' }, '<b>Sale</b>'],
])('%j reads as a sentence', async (notice, text) => {
  const { getByRole } = await render(<NoticeList notices={[notice]} />);
  await expect.element(getByRole('listitem')).toHaveTextContent(text);
});

test('nothing to say renders nothing', async () => {
  const { container } = await render(<NoticeList notices={[{}, { message: ' ' }]} />);
  expect(container).toBeEmptyDOMElement();
});

test('the same notice twice is said once', async () => {
  const notice = { message: 'Ships on Monday.' };
  const { getByRole } = await render(<NoticeList notices={[notice, notice]} />);
  expect(getByRole('listitem').all()).toHaveLength(1);
});
