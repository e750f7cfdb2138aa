import '@firmly-kit/ui/styles.css';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { coffee, tee } from '../../test/helpers/carts.ts';
import { LineItemList } from '../components/line-item-list/LineItemList.tsx';
import { useFocusRecovery } from './useFocusRecovery.ts';

const mug = { ...tee, sku: 'MUG', line_item_id: 'mug', description: 'Mug' };
const nothing = () => undefined;

test.each([
  [
    'Increase quantity of Radiant Tee',
    [coffee, mug],
    'Increase quantity of House Espresso, whole beans',
  ],
  ['Increase quantity of Mug', [tee, coffee], 'Increase quantity of House Espresso, whole beans'],
  [
    'Decrease quantity of Radiant Tee',
    [coffee, mug],
    'Decrease quantity of House Espresso, whole beans',
  ],
  ['Remove Radiant Tee', [coffee, mug], 'Remove House Espresso, whole beans'],
])(
  'when the row of %s is removed, the same control of its neighbour gets the focus',
  async (removed, remaining, neighbour) => {
    const list = (lines: (typeof tee)[]) => (
      <LineItemList
        lines={lines.map((line) => ({ line, href: '/product' }))}
        onQuantityChange={nothing}
        onRemove={nothing}
      />
    );
    const { getByRole, rerender } = await render(list([tee, coffee, mug]));
    getByRole('button', { name: removed }).element().focus();
    await rerender(list(remaining));
    await expect.element(getByRole('button', { name: neighbour })).toHaveFocus();
  },
);

test('when the row of a focused field is removed, its neighbour’s field gets the focus', async () => {
  const list = (lines: (typeof tee)[]) => <LineItemList lines={lines} onQuantityChange={nothing} />;
  const { getByRole, rerender } = await render(list([tee, mug]));
  getByRole('textbox', { name: 'Quantity of Mug' }).element().focus();
  await rerender(list([tee]));
  await expect.element(getByRole('textbox', { name: 'Quantity of Radiant Tee' })).toHaveFocus();
});

function Rows({ rows }: { rows: readonly string[] }) {
  const ref = useFocusRecovery<HTMLDivElement>(null, '.row', '.fallback');
  return (
    <div ref={ref} tabIndex={-1}>
      <button type="button" className="fallback">
        Add a row
      </button>
      {rows.map((row) => (
        <div key={row} className="row">
          <button type="button">{row}</button>
        </div>
      ))}
    </div>
  );
}

test('when the only row is removed, the fallback gets the focus', async () => {
  const { getByRole, rerender } = await render(<Rows rows={['A']} />);
  getByRole('button', { name: 'A', exact: true }).element().focus();
  await rerender(<Rows rows={[]} />);
  await expect.element(getByRole('button', { name: 'Add a row' })).toHaveFocus();
});

test('a control that had the focus before hydration is remembered', async () => {
  const container = document.createElement('div');
  document.body.append(container);
  onTestFinished(() => container.remove());
  container.innerHTML = renderToString(<Rows rows={['A', 'B']} />);
  container.querySelector<HTMLElement>('.row button')?.focus();
  const root = hydrateRoot(container, <Rows rows={['A', 'B']} />);
  onTestFinished(() => root.unmount());
  await expect.poll(() => Object.keys(container.firstElementChild ?? {})).not.toEqual([]);
  root.render(<Rows rows={['B']} />);
  await expect.poll(() => container.querySelectorAll('.row').length).toBe(1);
  expect(document.activeElement?.textContent).toBe('B');
});

test('a removed row without focus does not move the focus', async () => {
  const { getByRole, rerender } = await render(
    <>
      <button type="button">Elsewhere</button>
      <Rows rows={['A', 'B']} />
    </>,
  );
  getByRole('button', { name: 'A', exact: true }).element().focus();
  const elsewhere = getByRole('button', { name: 'Elsewhere' });
  elsewhere.element().focus();
  await rerender(
    <>
      <button type="button">Elsewhere</button>
      <Rows rows={['B']} />
    </>,
  );
  await expect.element(elsewhere).toHaveFocus();
});
