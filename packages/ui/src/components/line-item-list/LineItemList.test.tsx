import '@firmly-kit/ui/styles.css';
import type { LineItem } from '@firmly-kit/core';
import { Profiler, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { coffee, filledCart, longCart, tee } from '../../../test/helpers/carts.ts';
import type { EditableLine } from '@firmly-kit/core/cart';
import { CartSummary } from '../cart-summary/CartSummary.tsx';
import { LineItemList } from './LineItemList.tsx';

const mug: LineItem = { ...tee, line_item_id: 'mug', description: 'Mug' };
const all = [tee, coffee, mug];
const nothing = () => undefined;

/** The browser renders rows that came into view in the frame after. */
async function renderedFrame() {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/** Removes a line immediately, as an app may do. */
function Removing({ initial = all }: { initial?: readonly LineItem[] }) {
  const [lines, setLines] = useState(initial);
  return (
    <>
      <button type="button">Before</button>
      <LineItemList
        lines={lines}
        onQuantityChange={nothing}
        onRemove={(line) => setLines((left) => left.filter((other) => other !== line))}
      />
    </>
  );
}

test.each([
  ['Radiant Tee', 'Remove House Espresso, whole beans'],
  ['House Espresso, whole beans', 'Remove Mug'],
  ['Mug', 'Remove House Espresso, whole beans'],
])(
  'when %s is removed, the focus moves to the button of its neighbour',
  async (removed, neighbour) => {
    const { getByRole } = await render(<Removing />);
    getByRole('button', { name: `Remove ${removed}` })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('button', { name: neighbour })).toHaveFocus();
  },
);

test('when the last line is removed, the focus moves to the list', async () => {
  const { getByRole } = await render(<Removing initial={[tee]} />);
  await getByRole('button', { name: 'Remove Radiant Tee' }).click();
  await expect.element(getByRole('list', { name: 'Items' })).toHaveFocus();
});

test('a removed line without focus does not move the focus', async () => {
  const { getByRole, rerender } = await render(<LineItemList lines={all} onRemove={nothing} />);
  await getByRole('button', { name: 'Remove Mug' }).click();
  await userEvent.click(document.documentElement, { position: { x: 1, y: 700 } });
  await rerender(<LineItemList lines={[tee]} onRemove={nothing} />);
  expect(document.activeElement).toBe(document.body);
});

test('the undo button of a removed line gets the focus; after the undo, the row has it', async () => {
  function Undoing() {
    const [removed, setRemoved] = useState(false);
    return (
      <LineItemList
        lines={[{ line: tee, removed }, { line: coffee }]}
        onRemove={() => setRemoved(true)}
        onUndo={() => setRemoved(false)}
        onQuantityChange={nothing}
      />
    );
  }
  const { getByRole } = await render(<Undoing />);
  await getByRole('button', { name: 'Remove Radiant Tee' }).click();
  const undo = getByRole('button', { name: 'Undo: put Radiant Tee back' });
  await expect.element(undo).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(undo).not.toBeInTheDocument();
  expect(getByRole('listitem').first().element().contains(document.activeElement)).toBe(true);
});

test('the undo is paused while a removed line is hovered or focused', async () => {
  const onUndoPause = vi.fn<(line: LineItem, paused: boolean) => void>();
  const { getByRole, getByText } = await render(
    <LineItemList
      lines={[{ line: tee, removed: true }]}
      onUndo={nothing}
      onUndoPause={onUndoPause}
    />,
  );
  const paused = () => onUndoPause.mock.calls.map(([, isPaused]) => isPaused);
  const sentence = getByText('Removed Radiant Tee.');
  await sentence.hover();
  expect(onUndoPause).toHaveBeenLastCalledWith(tee, true);
  await userEvent.unhover(sentence);
  expect(paused()).toEqual([true, false]);
  const undo = getByRole('button').element();
  undo.focus();
  expect(paused()).toEqual([true, false, true]);
  await sentence.hover();
  await userEvent.unhover(sentence);
  expect(paused()).toEqual([true, false, true]);
  await sentence.hover();
  undo.blur();
  expect(paused()).toEqual([true, false, true]);
  await userEvent.unhover(sentence);
  expect(paused()).toEqual([true, false, true, false]);
  undo.focus();
  undo.blur();
  expect(paused()).toEqual([true, false, true, false, true, false]);
});

test('a list that unmounts under the pointer resumes the undo', async () => {
  const onUndoPause = vi.fn<(line: LineItem, paused: boolean) => void>();
  const { getByText, unmount } = await render(
    <LineItemList
      lines={[{ line: tee, removed: true }]}
      onUndo={nothing}
      onUndoPause={onUndoPause}
    />,
  );
  await getByText('Removed Radiant Tee.').hover();
  await unmount();
  expect(onUndoPause.mock.calls).toEqual([
    [tee, true],
    [tee, false],
  ]);
});

test('the undo is paused while another line is hovered, whose buttons would move', async () => {
  const onUndoPause = vi.fn<(line: LineItem, paused: boolean) => void>();
  const toList = (lines: EditableLine[]) => (
    <LineItemList
      lines={lines}
      onQuantityChange={nothing}
      onUndo={nothing}
      onUndoPause={onUndoPause}
    />
  );
  const { getByRole, rerender } = await render(toList([{ line: tee }, { line: coffee }]));
  const more = getByRole('button', { name: 'Increase quantity of Radiant Tee' });
  await more.hover();
  expect(onUndoPause).not.toHaveBeenCalled();
  await rerender(toList([{ line: tee }, { line: coffee, removed: true }]));
  expect(onUndoPause.mock.calls).toEqual([[coffee, true]]);
  await userEvent.unhover(more);
  expect(onUndoPause.mock.calls).toEqual([
    [coffee, true],
    [coffee, false],
  ]);
});

test.each([
  [undefined, 3],
  [1, 2],
  [6, 6],
] as const)(
  'in a cart with headingLevel %s, a screen reader can jump to each line, a heading of level %d',
  async (headingLevel, level) => {
    const { getByRole } = await render(
      <CartSummary cart={filledCart} headingLevel={headingLevel} onRemove={nothing} />,
    );
    await expect.element(getByRole('heading', { name: 'Radiant Tee', level })).toBeVisible();
    await expect.element(getByRole('heading', { name: /House Espresso/, level })).toBeVisible();
  },
);

test('one row renders when one line changes', async () => {
  const counts = new Map<string, number>();
  const lines = Array.from({ length: 50 }, (_, index): LineItem => {
    const line: LineItem = { line_item_id: `${index}`, description: `Line ${index}`, quantity: 1 };
    // Each render of the row reads it once.
    return Object.defineProperty(line, 'recurring', {
      enumerable: true,
      get: () => {
        counts.set(`${index}`, (counts.get(`${index}`) ?? 0) + 1);
        return 'monthly';
      },
    });
  });
  const { rerender } = await render(<LineItemList lines={lines} onRemove={nothing} />);
  expect(counts.size).toBe(50);
  counts.clear();
  const changed = lines.map((line, index) => (index === 7 ? { ...tee, line_item_id: '7' } : line));
  await rerender(<LineItemList lines={changed} onRemove={nothing} />);
  // The changed line no longer counts; the other rows did not render.
  expect([...counts.keys()].filter((key) => key !== '7')).toEqual([]);
});

test('a notice stands at the line that it names', async () => {
  const { getByRole } = await render(
    <LineItemList
      lines={[tee, { line: coffee, removed: false }, mug]}
      notices={[
        { code: 'ITEM_OUT_OF_STOCK', line_item_id: 'mug', sku: tee.sku },
        { code: 'PRICE_INCREASED', sku: 'COFFEE-250', message: 'Coffee &amp; tea cost more.' },
        { code: 'SHIPPING_NOT_AVAILABLE' },
        { code: 'ITEM_NOT_SHIPPABLE', line_item_id: 'gone' },
      ]}
    />,
  );
  const notices = getByRole('listitem')
    .elements()
    .map((row) =>
      [...row.querySelectorAll('.firmly-LineItemRow-notice')].map((notice) => [
        notice.textContent,
        notice.getAttribute('data-severity'),
      ]),
    );
  expect(notices).toEqual([
    [],
    [['Coffee & tea cost more.', 'warning']],
    [['Out of stock', 'error']],
  ]);
});

test('a new notice renders the row that it names, and no other', async () => {
  const reads: string[] = [];
  const lines = ['1', '2', '3'].map((id) => {
    const line: LineItem = { ...tee, line_item_id: id };
    return Object.defineProperty(line, 'image', { get: () => void reads.push(id) });
  });
  const old = { message: 'Made to order.', line_item_id: '1' };
  const { rerender } = await render(<LineItemList lines={lines} notices={[old]} />);
  expect(reads).toEqual(['1', '2', '3']);
  await rerender(
    <LineItemList lines={lines} notices={[old, { message: 'Late.', line_item_id: '2' }]} />,
  );
  expect(reads).toEqual(['1', '2', '3', '2']);
  await rerender(<LineItemList lines={lines} notices={[old]} />);
  expect(reads).toEqual(['1', '2', '3', '2', '2']);
});

test('an edit of one line renders one row', async () => {
  const commits: string[] = [];
  const edited = (quantity: number): EditableLine[] => [
    { line: tee, quantity, pending: true },
    { line: coffee },
  ];
  const tree = (quantity: number) => (
    <Profiler id="list" onRender={(id) => commits.push(id)}>
      <LineItemList lines={edited(quantity)} onQuantityChange={nothing} />
    </Profiler>
  );
  const { container, rerender } = await render(tree(3));
  const changes: Node[] = [];
  const observer = new MutationObserver((records) =>
    changes.push(...records.map(({ target }) => target)),
  );
  observer.observe(container, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await rerender(tree(4));
  observer.takeRecords().forEach(({ target }) => changes.push(target));
  const second = container.querySelectorAll('li')[1];
  expect(commits).toHaveLength(2);
  expect(changes.some((node) => second?.contains(node))).toBe(false);
});

test('lines with the same sku and no ids have a row each', async () => {
  const line = { sku: 'SAME', description: 'Tee' };
  const { getByRole } = await render(<LineItemList lines={[line, line]} />);
  expect(getByRole('listitem').all()).toHaveLength(2);
});

test('of 1,000 lines, those out of sight are not rendered by the browser', async () => {
  const lines = Array.from({ length: 1000 }, (_, index) => ({ ...tee, line_item_id: `${index}` }));
  const { container } = await render(<LineItemList lines={lines} onRemove={nothing} />);
  const rows = [...container.querySelectorAll('li')];
  expect(rows).toHaveLength(1000);
  expect(rows[0]?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  const last = rows.at(-1)?.querySelector('button');
  expect(last?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  last?.focus();
  await expect.element(last ?? null).toHaveFocus();
  // A row that may be skipped would clip the focus ring.
  expect(rows.at(-1)).toHaveStyle({ contentVisibility: 'visible' });
});

test.each([
  [320, 'with controls', { onQuantityChange: nothing, onRemove: nothing }],
  [1280, 'with controls', { onQuantityChange: nothing, onRemove: nothing }],
  [1280, 'to read', {}],
] as const)(
  'at %d px, the length of 100 lines %s is known before they are scrolled into view',
  async (width, _, handlers) => {
    await page.viewport(width, 800);
    await render(<LineItemList lines={longCart.line_items} {...handlers} />);
    const root = document.documentElement;
    const before = root.scrollHeight;
    for (let top = 0; top < root.scrollHeight; top += 400) {
      window.scrollTo(0, top);
      await renderedFrame();
    }
    expect(Math.abs(root.scrollHeight / before - 1)).toBeLessThan(0.02);
  },
);

test.each([null, 'a text', 7, { sku: 'OTHER' }])(
  'a line of the API with a field named `line`, here %j, is shown',
  async (line) => {
    const strange = { sku: 'SKU', description: 'Strange', line };
    const { getByText } = await render(<LineItemList lines={[strange]} />);
    await expect.element(getByText('Strange')).toBeVisible();
  },
);

test('null lines are dropped', async () => {
  const lines = JSON.parse('[null, { "sku": "A" }, null]') as LineItem[];
  const { getByRole } = await render(<LineItemList lines={lines} onRemove={nothing} />);
  expect(getByRole('listitem').all()).toHaveLength(1);
});

test('no two lines have the same label, even if a title ends in a number', async () => {
  const lines = ['Tee', 'Tee', 'Tee (2)', 'Tee'].map((description) => ({
    description,
    sku: 'TEE',
  }));
  const { getByRole } = await render(<LineItemList lines={lines} onRemove={nothing} />);
  const names = getByRole('button')
    .all()
    .map((button) => button.element().getAttribute('aria-label'));
  expect(names).toEqual(['Remove Tee', 'Remove Tee (3)', 'Remove Tee (2)', 'Remove Tee (4)']);
});

test('the key of an editable line identifies its row', async () => {
  const keyed: EditableLine[] = [
    { line: mug, key: 'first' },
    { line: mug, key: 'second' },
  ];
  const { getByRole, rerender } = await render(
    <LineItemList lines={keyed} onQuantityChange={nothing} />,
  );
  const second = getByRole('listitem').nth(1).element();
  await rerender(<LineItemList lines={keyed.slice(1)} onQuantityChange={nothing} />);
  expect(getByRole('listitem').element()).toBe(second);
});

test('a draft for one product is not submitted for another with the same id', async () => {
  const onQuantityChange = vi.fn<() => void>();
  const [shirt, scarf] = ['Shirt', 'Scarf'].map((description) => ({
    line_item_id: 'same',
    sku: 'same',
    description,
    quantity: 1,
  }));
  const tree = (lines: (LineItem | undefined)[]) => (
    <LineItemList lines={lines.filter((line) => !!line)} onQuantityChange={onQuantityChange} />
  );
  const { getByRole, rerender } = await render(tree([shirt, scarf]));
  await getByRole('textbox', { name: /Shirt/ }).fill('9');
  await rerender(tree([scarf]));
  await expect.element(getByRole('textbox')).toHaveValue('1');
  await userEvent.tab();
  expect(onQuantityChange).not.toHaveBeenCalled();
});

test('a ref callback is called once over several renders', async () => {
  const ref = vi.fn<(element: HTMLUListElement | null) => void>();
  const { rerender } = await render(<LineItemList ref={ref} lines={all} />);
  await rerender(<LineItemList ref={ref} lines={[tee]} />);
  expect(ref).toHaveBeenCalledExactlyOnceWith(expect.any(HTMLUListElement));
});

test('a draft for one variant is not submitted for another', async () => {
  const onQuantityChange = vi.fn<(line: LineItem, quantity: number) => void>();
  const [medium, large] = ['M', 'L'].map((variant_description): LineItem => ({
    ...tee,
    line_item_id: variant_description,
    variant_description,
  }));
  if (!medium || !large) throw new Error('There are two.');
  const list = (...lines: LineItem[]) => (
    <LineItemList lines={lines} onQuantityChange={onQuantityChange} />
  );
  const { getByRole, rerender } = await render(list(medium, large));
  await getByRole('textbox', { name: 'Quantity of Radiant Tee, M' }).fill('9');
  await rerender(list(large));
  await userEvent.tab();
  expect(onQuantityChange).not.toHaveBeenCalledWith(large, 9);
  await expect.element(getByRole('textbox')).toHaveValue(String(large.quantity));
});
