import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { filledCart } from '../../../test/helpers/carts.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { UnreadableLines } from './UnreadableLines.tsx';

test.each([
  [1, 'One item in this cart can’t be shown.'],
  [2, '2 items in this cart can’t be shown.'],
  [1200, '1,200 items in this cart can’t be shown.'],
])('%d unreadable lines are mentioned', async (count, sentence) => {
  const { getByRole } = await render(
    <UnreadableLines cart={{ ...filledCart, dropped_line_items: count }} />,
  );
  await expect.element(getByRole('paragraph')).toHaveTextContent(sentence);
});

test.each([undefined, 0])(
  'with dropped_line_items=%s it renders nothing',
  async (dropped_line_items) => {
    const { container } = await render(
      <UnreadableLines cart={{ ...filledCart, dropped_line_items }} />,
    );
    expect(container.innerHTML).toBe('');
  },
);

test('the plural follows the language', async () => {
  const { getByRole } = await render(
    <FirmlyUIProvider locale="de-DE">
      <UnreadableLines cart={{ ...filledCart, dropped_line_items: 1200 }} />
    </FirmlyUIProvider>,
  );
  await expect.element(getByRole('paragraph')).toHaveTextContent(/^1\.200 /);
});
