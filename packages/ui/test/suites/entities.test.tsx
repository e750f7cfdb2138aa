import type { Cart, LineItem } from '@firmly-kit/core';
import {
  CartSummary,
  DomainSwitcher,
  LineItemRow,
  ProductImage,
  PromoCodeForm,
} from '@firmly-kit/ui';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { filledCart, tee } from '../helpers/carts.ts';

const macaroni: LineItem = {
  ...tee,
  description: 'Mac &amp; Cheese &lt;b&gt;',
  variant_description: '2&nbsp;kg &amp;lt;',
};

const sentCart: Cart = {
  ...filledCart,
  display_name: 'Caf&eacute; Pr&#243;ba',
  line_items: [
    macaroni,
    { ...macaroni, line_item_id: 'two', variant_description: 'Small &amp; hot' },
  ],
  cart_discount: { currency: 'USD', value: 5 },
  discounts_breakdown: [{ label: 'Buy 1 &#x2013; get 1', discount: { currency: 'USD', value: 5 } }],
  notice: [{ message: 'Fish &amp; chips &lt;i&gt;' }],
};

test('what a store sends with entities is shown as the text they stand for', async () => {
  const { container } = await render(<CartSummary cart={sentCart} onRemove={() => undefined} />);
  const { textContent } = container;
  expect(textContent).toContain('Café Próba');
  expect(textContent).toContain('Mac & Cheese <b>');
  expect(textContent).toContain('2\u00A0kg &lt;');
  expect(textContent).toContain('Buy 1 – get 1');
  expect(textContent).toContain('Fish & chips <i>');
  expect(container.querySelector('b, i')).toBeNull();
  await expect
    .element(page.getByRole('button', { name: 'Remove Mac & Cheese <b>, Small & hot' }))
    .toBeVisible();
});

test('the server renders the same text', async () => {
  const view = <CartSummary cart={sentCart} />;
  const { container } = await render(view);
  const server = document.createElement('div');
  server.innerHTML = renderToString(view);
  expect(server.textContent).toBe(container.textContent);
});

test('a handler gets the line as the store sent it', async () => {
  const removed: LineItem[] = [];
  await render(<LineItemRow line={macaroni} onRemove={(line) => removed.push(line)} />);
  await page.getByRole('button', { name: 'Remove Mac & Cheese <b>' }).click();
  expect(removed).toEqual([macaroni]);
});

test('store names, reasons and alternative texts are decoded too', async () => {
  const domains = ['a.example', 'b.example'];
  const error = { code: 'ErrorPromoNotAvailable', description: 'Only for &quot;members&quot;' };
  const stock = { code: 'ErrorNotEnoughStock', description: 'Only 3 left &ndash; sorry' };
  const { container } = await render(
    <>
      <DomainSwitcher
        domains={domains}
        names={{ 'a.example': 'Salt &amp; Pepper' }}
        stores={{ 'b.example': { name: 'Hinoki&reg;' } }}
        value="a.example"
        onValueChange={() => undefined}
      />
      <LineItemRow line={tee} error={stock} />
      <PromoCodeForm codes={[]} onAdd={() => undefined} error={error} />
      <ProductImage image={undefined} alt="Rock &amp; roll" />
    </>,
  );
  await expect.element(page.getByRole('radio', { name: 'Salt & Pepper' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Hinoki®' })).toBeInTheDocument();
  await expect.element(page.getByRole('img', { name: 'Rock & roll' })).toBeInTheDocument();
  expect(container.textContent).toContain('Only 3 left – sorry');
  expect(container.textContent).toContain('Only for "members"');
});
