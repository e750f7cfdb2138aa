import '@firmly-kit/ui/styles.css';
import { ja } from '@firmly-kit/ui/messages/ja';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { address } from '../../../test/helpers/carts.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { addressLines } from './addressLines.ts';
import { ShippingAddress } from './ShippingAddress.tsx';

const NAME = 'Ada Example';

test.each([
  [{}, [NAME, '12 Harbor Street', 'Portland, ME 04101', 'United States']],
  [{ country: 'United States' }, [NAME, '12 Harbor Street', 'Portland, ME 04101', 'United States']],
  [
    { country: 'FR', city: 'Nancy', postal_code: '54000', state_or_province: undefined },
    [NAME, '12 Harbor Street', '54000 Nancy', 'France'],
  ],
  [
    { country: 'United Kingdom', city: 'London', postal_code: 'SW1A 1AA', state_or_province: '' },
    [NAME, '12 Harbor Street', 'London', 'SW1A 1AA', 'United Kingdom'],
  ],
  [
    { country: 'JP', city: '渋谷区', state_or_province: '東京都', postal_code: '150-0001' },
    ['〒150-0001', '東京都 渋谷区', '12 Harbor Street', NAME, 'Japan'],
  ],
  [{ country: 'Atlantis' }, [NAME, '12 Harbor Street', '04101 Portland', 'ME', 'Atlantis']],
  [{ country: 'ZZ9' }, [NAME, '12 Harbor Street', '04101 Portland', 'ME', 'ZZ9']],
  [{ country: undefined }, [NAME, '12 Harbor Street', '04101 Portland', 'ME']],
  [{ state_name: '' }, [NAME, '12 Harbor Street', 'Portland, ME 04101', 'United States']],
  [{ address2: ' ', city: undefined }, [NAME, '12 Harbor Street', 'ME 04101', 'United States']],
])('an address with %j is written as its country writes it', (change, lines) => {
  expect(addressLines({ ...address, ...change }, 'en-US')).toEqual(lines);
});

test('it is an address with its name, and neither e-mail nor phone', async () => {
  const onEdit = vi.fn<() => void>();
  const { container, getByRole } = await render(
    <ShippingAddress shippingInfo={{ ...address, phone: '555-0100' }} onEdit={onEdit} />,
  );
  await expect.element(container).toMatchAriaInlineSnapshot(`
    - paragraph: Delivery address
    - button "Change, Delivery address"
    - text: Ada Example 12 Harbor Street Portland, ME 04101 United States
  `);
  await getByRole('button').click();
  expect(onEdit).toHaveBeenCalledOnce();
});

test('the country is named in the language of the shopper', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="ja-JP" messages={ja}>
      <ShippingAddress shippingInfo={address} />
    </FirmlyUIProvider>,
  );
  expect(container).toHaveTextContent('アメリカ合衆国');
});

test('an address without a line is not shown; with a way to change it, that is', async () => {
  const { container, rerender } = await render(<ShippingAddress shippingInfo={{ city: ' ' }} />);
  expect(container.innerHTML).toBe('');
  await rerender(<ShippingAddress shippingInfo={{}} onEdit={() => undefined} />);
  expect(container).toHaveTextContent('Change');
});
