import '@firmly-kit/ui/styles.css';
import type { ShippingMethod } from '@firmly-kit/core';
import { de } from '@firmly-kit/ui/messages/de';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { methods } from '../../../test/helpers/carts.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { ShippingMethods } from './ShippingMethods.tsx';

const nothing = () => undefined;
const [mail, standard, express] = methods;

test('it is a radio group of names, dates and prices, with the chosen one checked', async () => {
  const { container } = await render(
    <ShippingMethods methods={methods} selected={standard} onMethodChange={nothing} />,
  );
  await expect.element(container).toMatchAriaInlineSnapshot(`
    - radiogroup "Delivery":
      - paragraph: Delivery
      - radio "Mail 2 to 3 weeks Free"
      - text: Mail 2 to 3 weeks Free
      - radio "Standard Thu, December 3 $4.90" [checked]
      - text: Standard Thu, December 3 $4.90
      - radio "Express courier $14.95"
      - text: Express courier $14.95
  `);
});

test('dates and “free” are in the language of the shopper', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="de-DE" messages={de}>
      <ShippingMethods methods={methods} selected={standard} onMethodChange={nothing} />
    </FirmlyUIProvider>,
  );
  expect(container).toHaveTextContent('Mail 2 to 3 weeks Kostenlos');
  expect(container).toHaveTextContent('Do., 3. Dezember');
});

test('by keyboard, the arrows choose; the choice is pending until it is confirmed, and nothing is disabled', async () => {
  const onMethodChange = vi.fn<(sku: string) => void>();
  const toGroup = (pending?: string, selected = standard) => (
    <ShippingMethods {...{ methods, selected, pending, onMethodChange }} />
  );
  const { getByRole, container, rerender } = await render(toGroup());
  await userEvent.tab();
  await expect.element(getByRole('radio', { name: /Standard/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(onMethodChange).toHaveBeenCalledExactlyOnceWith('express');
  await rerender(toGroup('express'));
  await expect.element(getByRole('radio', { name: /Express/ })).toBeChecked();
  await expect.element(getByRole('radio', { name: /Express/ })).toBeEnabled();
  await expect.element(getByRole('radiogroup')).toHaveAttribute('aria-busy', 'true');
  expect(container.querySelectorAll('[data-pending]')).toHaveLength(1);
  await rerender(toGroup(undefined, express));
  await expect.element(getByRole('radio', { name: /Express/ })).toBeChecked();
  expect(container.querySelectorAll('[data-pending]')).toHaveLength(0);
});

test('a refusal is said at the group, and the confirmed method stays checked', async () => {
  const error = { name: 'HttpError', status: 503 };
  const { getByRole } = await render(
    <ShippingMethods {...{ methods, error }} selected={mail} onMethodChange={nothing} />,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('This store is not available');
  await expect.element(getByRole('radio', { name: /Mail/ })).toBeChecked();
});

test.each([
  ['one method', methods.slice(0, 1), mail, nothing, 'Delivery Mail 2 to 3 weeks Free'],
  ['no handler', methods, express, undefined, 'Delivery Express courier $14.95'],
  ['no method', [], undefined, nothing, 'Delivery The store does not deliver to this address.'],
] as const)('with %s there is no choice', async (_, all, selected, onMethodChange, text) => {
  const { getByRole, container } = await render(
    <ShippingMethods methods={all} {...{ selected, onMethodChange }} />,
  );
  expect(getByRole('radio').all()).toEqual([]);
  expect(container.innerText.replaceAll(/\s+/g, ' ')).toBe(text);
});

test.each<[string, ShippingMethod[], number, string]>([
  ['the same sku twice', [...methods, { sku: 'mail', description: 'Again' }], 3, 'Mail'],
  ['no sku', [...methods, { description: 'By drone' }], 3, 'By drone'],
  ['no name', [...methods, { sku: 'x' }], 4, 'Shipping'],
  ['no price', [...methods, { sku: 'x', description: 'Pigeon' }], 4, 'Pigeon'],
  ['a price of another kind', [...methods, { sku: 'x', price: {} }], 4, 'Shipping'],
  ['markup', [...methods, { sku: 'x', description: '<b>Fast</b>' }], 4, '<b>Fast</b>'],
  [
    'forty',
    Array.from({ length: 40 }, (_, index) => ({ sku: `m${index}`, description: `Way ${index}` })),
    41,
    'Way 39',
  ],
])('methods with %s are shown', async (_, all, radios, text) => {
  const { getByRole, container } = await render(
    <ShippingMethods methods={all} selected={standard} onMethodChange={nothing} />,
  );
  expect(getByRole('radio').all()).toHaveLength(radios);
  expect(container.textContent).toContain(text);
  expect(container.textContent).not.toContain('undefined');
});

test('without a chosen method and without a choice, all are shown', async () => {
  const { container } = await render(<ShippingMethods methods={methods} />);
  expect(container).toHaveTextContent(/Mail.*Standard.*Express courier/);
});

test('a requested method that is not on offer leaves the confirmed one checked', async () => {
  const { getByRole } = await render(
    <ShippingMethods {...{ methods }} selected={mail} pending="gone" onMethodChange={nothing} />,
  );
  await expect.element(getByRole('radio', { name: /Mail/ })).toBeChecked();
});

test('a method that the store refuses as invalid is no longer available', async () => {
  const error = { name: 'HttpError', status: 400, code: 'ErrorInvalidInputBody' };
  const { getByRole } = await render(<ShippingMethods {...{ methods, error }} />);
  await expect.element(getByRole('alert')).toHaveTextContent('no longer available');
});

test('a method that is gone meanwhile stays the chosen one', async () => {
  const gone = { sku: 'gone', description: 'Last year’s courier' };
  const { getByRole } = await render(
    <ShippingMethods methods={methods} selected={gone} onMethodChange={nothing} />,
  );
  await expect.element(getByRole('radio', { name: /Last year/ })).toBeChecked();
});

test('at 320 px nothing is cut, and a long name wraps', async () => {
  await page.viewport(320, 600);
  const long = { sku: 'long', description: `Home delivery ${'by appointment '.repeat(8)}` };
  const { container } = await render(
    <ShippingMethods methods={[...methods, long]} selected={long} onMethodChange={nothing} />,
  );
  expect(container.scrollWidth).toBeLessThanOrEqual(320);
});

test('a price without a figure is not free, and a method without a name in the API cannot be chosen', async () => {
  const unread: ShippingMethod[] = [
    { sku: 'a', description: 'Mail', price: { currency: 'USD' } },
    { sku: '', description: 'Van', price: { currency: 'USD', value: 4.9 } },
  ];
  const { container, getByRole } = await render(
    <ShippingMethods methods={unread} selected={undefined} onMethodChange={nothing} />,
  );
  expect(container).not.toHaveTextContent('Free');
  expect(container).toHaveTextContent('Mail —');
  expect(getByRole('radio').elements()).toHaveLength(1);
});
