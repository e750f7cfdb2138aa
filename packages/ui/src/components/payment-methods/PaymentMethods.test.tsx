import '@firmly-kit/ui/styles.css';
import type { PaymentMethod } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { PaymentMethods } from './PaymentMethods.tsx';

test.each<[string[], PaymentMethod[]]>([
  [['Card'], [{ type: 'CreditCard', wallet: 'user' }]],
  [['Card'], [{ type: 'CreditCard' }, { type: 'CreditCard', wallet: 'x' }]],
  [
    ['PayPal', 'Apple Pay', 'PAY LATER'],
    [{ type: 'PayPal' }, { type: 'ApplePay' }, { type: 'PAY_LATER' }],
  ],
  [['Visa ending in 4242'], [{ type: 'CreditCard', card_type: 'Visa', last_four: '4242' }]],
  [['Card ending in 4242'], [{ type: 'CreditCard', last_four: '4242424242424242' }]],
  [['Card ending in 4242'], [{ last_four: '4242' }]],
  [['constructor'], [{ type: 'constructor' }]],
  [['<b>Gold</b>'], [{ type: '<b>Gold</b>' }]],
])('%j are the names of %j', async (names, methods) => {
  const { getByRole } = await render(<PaymentMethods methods={methods} />);
  const texts = getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent?.replaceAll(/[\u2066-\u2069]/g, ''));
  expect(texts).toEqual(names);
});

test.each([[[]], [[{}]], [[{ type: ' ' }]]])('%j is nothing', async (methods) => {
  const { container } = await render(<PaymentMethods methods={methods} />);
  expect(container.innerHTML).toBe('');
});
