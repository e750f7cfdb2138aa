import type { Cart, LineItem } from '@firmly-kit/core';
import { useReducer, useState } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { CartSummary, CheckoutBar, DomainSwitcher, en, FirmlyUIProvider } from '../../src/index.ts';
import '../../src/styles/styles.css';
import { tee } from '../helpers/carts.ts';
import { countRestyled } from '../helpers/countRestyled.ts';

const usd = (value: number) => ({ currency: 'USD', value });

const createCart = (lines: number): Cart => ({
  line_items: Array.from({ length: lines }, (_, index) => ({
    ...tee,
    line_item_id: `${index}`,
    sku: `TEE-${index}`,
    description: `Tee ${index}`,
  })),
  total: usd(44),
});

/** A cart whose store confirms each change in the next task. */
function EditableCart({ initial }: { initial: Cart }) {
  const [cart, setCart] = useState(initial);
  const [changes, countChange] = useReducer((count: number) => count + 1, 0);
  const [requested, setRequested] = useState<{ line: LineItem; quantity: number }>();
  const lines = cart.line_items.map((line) =>
    line === requested?.line ? { line, quantity: requested.quantity, pending: true } : { line },
  );
  function confirm(line: LineItem, quantity: number) {
    setRequested(undefined);
    countChange();
    setCart(({ line_items }) => ({
      line_items: line_items.map((other) =>
        other === line ? { ...line, quantity, line_price: usd(22 * quantity) } : other,
      ),
      total: usd(44 + 22 * changes),
    }));
  }
  return (
    <CartSummary
      cart={cart}
      lines={lines}
      pending={{ totals: requested !== undefined }}
      onQuantityChange={(line, quantity) => {
        setRequested({ line, quantity });
        setTimeout(() => confirm(line, quantity));
      }}
      onRemove={() => undefined}
      onAddPromoCode={() => undefined}
      footer={<CheckoutBar cart={cart} onCheckout={() => undefined} />}
    />
  );
}

test('a changed quantity restyles as many elements among 1,000 lines as among 10', async () => {
  const restyled = [];
  for (const lines of [10, 1000]) {
    const { container, unmount } = await render(<EditableCart initial={createCart(lines)} />);
    // Not by its role: that computes the style of every element.
    const buttons = container.querySelectorAll<HTMLElement>('[data-action="increase"]');
    const announced = container.querySelector('output');
    async function increase(index: number) {
      buttons[index]?.click();
      await expect.poll(() => announced?.textContent).toContain(`Tee ${index}: quantity 3`);
    }
    // After a first change, what the browser had put off at mounting is done.
    await increase(2);
    restyled.push(await countRestyled(() => increase(3)));
    await unmount();
  }
  const [few = 0, many = 0] = restyled;
  expect(few).toBeGreaterThan(0);
  expect(many).toBeLessThanOrEqual(few + 10);
});

test.each(['segmented', 'list'] as const)(
  'another store restyles as many elements among 500 as among 5 (%s)',
  async (variant) => {
    const restyled = [];
    for (const count of [5, 500]) {
      const domains = Array.from({ length: count }, (_, index) => `${index}.example`);
      const { container, unmount } = await render(<Switcher {...{ domains, variant }} />);
      const radio = container.querySelectorAll('input')[3];
      restyled.push(await countRestyled(() => radio?.click()));
      await unmount();
    }
    const [few = 0, many = 0] = restyled;
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(few + 10);
  },
);

function Switcher({ domains, variant }: { domains: string[]; variant: 'segmented' | 'list' }) {
  const [value, setValue] = useState(domains[0]);
  return <DomainSwitcher {...{ domains, value, variant }} onValueChange={setValue} />;
}

test('the names of 100 lines with one title are made once, for the list and for screen readers', async () => {
  let made = 0;
  const messages = {
    details: (parts: readonly string[]) => {
      made += 1;
      return en.details(parts);
    },
  };
  const { line_items } = createCart(100);
  const initial = { line_items: line_items.map((line) => ({ ...line, description: 'Tee' })) };
  const { container } = await render(
    <FirmlyUIProvider messages={messages}>
      <EditableCart initial={initial} />
    </FirmlyUIProvider>,
  );
  expect(made).toBe(100);
  container.querySelectorAll<HTMLElement>('[data-action="increase"]')[3]?.click();
  const announced = container.querySelector('output');
  await expect.poll(() => announced?.textContent).toContain('quantity 3');
  expect(made).toBe(100);
});
