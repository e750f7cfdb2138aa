import '@firmly-kit/ui/styles.css';
import type { ComponentProps, FormEvent } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DomainSwitcher } from './DomainSwitcher.tsx';
import type { DomainSwitcherStore } from './toStoreOptions.ts';

const domains = ['staging.luma.gift', 'demo.luma.gift', 'shop.luma.gift'];

const many = Array.from({ length: 12 }, (_, index) => `store-${index}.example`);

const VARIANTS = ['segmented', 'select', 'list'] as const;

const stores: Record<string, DomainSwitcherStore> = {
  'staging.luma.gift': {
    name: 'Luma Gift Shop',
    count: 3,
    total: { currency: 'USD', value: 66 },
  },
  'demo.luma.gift': { name: 'Maison Verre', count: 1 },
  'shop.luma.gift': { name: 'Hinoki Goods', total: { currency: 'JPY', value: 25_410 } },
};

function switcher(props: Partial<ComponentProps<typeof DomainSwitcher>> = {}) {
  return (
    <DomainSwitcher
      domains={domains}
      value="staging.luma.gift"
      onValueChange={() => undefined}
      {...props}
    />
  );
}

beforeEach(async () => page.viewport(414, 896));

test('is a group of radio buttons, the current store checked', async () => {
  const { getByRole } = await render(
    switcher({ value: 'demo.luma.gift', names: { 'demo.luma.gift': 'Luma Demo' } }),
  );
  await expect.element(getByRole('group', { name: 'Stores' })).toBeVisible();
  await expect.element(getByRole('radio', { name: 'Luma Demo' })).toBeChecked();
  expect(getByRole('radio').all()).toHaveLength(3);
});

test.each([
  [5, 'segmented', 'radio', 5],
  [6, 'select', 'combobox', 1],
] as const)('%d stores are a %s by default', async (count, variant, role, controls) => {
  const { getByRole } = await render(switcher({ domains: many.slice(0, count) }));
  await expect.element(getByRole('group')).toHaveAttribute('data-variant', variant);
  expect(getByRole(role).all()).toHaveLength(controls);
});

test('a domain listed twice is one store, and counts once for the variant', async () => {
  const { getByRole } = await render(switcher({ domains: [...domains, ...domains] }));
  expect(getByRole('radio').all()).toHaveLength(3);
});

test.each(['segmented', 'list'] as const)(
  '%s: each radio button is labelled with its store’s name, count and total',
  async (variant) => {
    const { getByRole } = await render(switcher({ variant, stores }));
    const radio = (name: string) => getByRole('radio', { name, exact: true });
    await expect.element(radio('Luma Gift Shop, 3 items, $66.00')).toBeChecked();
    await expect.element(radio('Maison Verre, 1 item')).not.toBeChecked();
    await expect.element(radio('Hinoki Goods, ¥25,410')).not.toBeChecked();
  },
);

test('the list shows count and total below the names', async () => {
  const { container } = await render(switcher({ variant: 'list', stores }));
  const rows = [...container.querySelectorAll<HTMLElement>('label')];
  expect(rows.map((row) => row.innerText)).toEqual([
    'Luma Gift Shop\n3 items · $66.00',
    'Maison Verre\n1 item',
    'Hinoki Goods\n¥25,410',
  ]);
});

test('the select has a visible label, and options with count and total', async () => {
  const { getByRole, getByText } = await render(switcher({ variant: 'select', stores }));
  await expect.element(getByText('Stores', { exact: true })).toBeVisible();
  await expect.element(getByRole('group', { name: 'Stores' })).toBeVisible();
  await expect
    .element(getByRole('combobox', { name: 'Stores', exact: true }))
    .toHaveValue('staging.luma.gift');
  const options = getByRole('option')
    .elements()
    .map((option) => option.textContent.replaceAll(/[\u2068\u2069]/g, ''));
  expect(options).toEqual([
    'Luma Gift Shop (3) — $66.00',
    'Maison Verre (1)',
    'Hinoki Goods — ¥25,410',
  ]);
});

test('below the select is the load state of the chosen store', async () => {
  const failing = {
    'demo.luma.gift': { error: new Error('down') },
    'shop.luma.gift': { loading: true },
  };
  const { container, rerender } = await render(switcher({ variant: 'select', stores }));
  const details = () => container.querySelector('.firmly-DomainSwitcher-details')?.textContent;
  expect(details()).toBeUndefined();
  await rerender(switcher({ variant: 'select', stores: failing, value: 'demo.luma.gift' }));
  expect(details()?.trim()).toBe('Not available');
  await rerender(switcher({ variant: 'select', stores: failing, value: 'shop.luma.gift' }));
  expect(details()).toBe('Loading');
});

test.each(['segmented', 'list'] as const)(
  '%s: a click and an arrow key choose a store, and Tab leaves the group',
  async (variant) => {
    const onValueChange = vi.fn<(domain: string) => void>();
    const { getByRole } = await render(
      <>
        {switcher({ variant, onValueChange })}
        <button type="button">After</button>
      </>,
    );
    await getByRole('radio', { name: 'shop.luma.gift' }).click();
    expect(onValueChange).toHaveBeenLastCalledWith('shop.luma.gift');
    await userEvent.keyboard('{ArrowUp}');
    expect(onValueChange).toHaveBeenLastCalledWith('demo.luma.gift');
    await userEvent.tab();
    await expect.element(getByRole('button', { name: 'After' })).toHaveFocus();
  },
);

test.each(['segmented', 'list'] as const)(
  '%s: a click on a store’s name chooses it, for the pointer of a shopper and of a test',
  async (variant) => {
    const onValueChange = vi.fn<(domain: string) => void>();
    const { getByText, getByRole } = await render(switcher({ variant, stores, onValueChange }));
    await getByText('Maison Verre').click();
    expect(onValueChange).toHaveBeenLastCalledWith('demo.luma.gift');
    // The same for a test that finds the control.
    await getByRole('radio', { name: 'Hinoki Goods' }).click();
    expect(onValueChange).toHaveBeenLastCalledWith('shop.luma.gift');
  },
);

test.each([
  ['ltr', '{ArrowRight}'],
  ['rtl', '{ArrowLeft}'],
] as const)(
  '%s: %s moves to the next store, whatever the script of the names',
  async (dir, key) => {
    const onValueChange = vi.fn<(domain: string) => void>();
    const names = { 'staging.luma.gift': 'Luma', 'demo.luma.gift': 'متجر الهدايا' };
    for (const value of ['staging.luma.gift', 'demo.luma.gift']) {
      const { container, unmount } = await render(
        <div dir={dir}>{switcher({ names, value, onValueChange })}</div>,
      );
      container.querySelector<HTMLElement>('input:checked')?.focus();
      await userEvent.keyboard(key);
      expect(onValueChange).toHaveBeenLastCalledWith(domains[domains.indexOf(value) + 1]);
      await unmount();
    }
  },
);

test('typing first letters chooses an option of the select', async () => {
  const onValueChange = vi.fn<(domain: string) => void>();
  const { getByRole } = await render(switcher({ variant: 'select', stores, onValueChange }));
  getByRole('combobox').element().focus();
  await userEvent.keyboard('hin');
  expect(onValueChange).toHaveBeenLastCalledWith('shop.luma.gift');
});

test.each(VARIANTS)('%s: a current store that is not listed chooses none', async (variant) => {
  const { container } = await render(switcher({ variant, value: 'elsewhere.example' }));
  const chosen = container.querySelector<HTMLOptionElement | HTMLInputElement>(':checked');
  expect(chosen?.value ?? '').toBe('');
});

test('two switchers on one page do not uncheck each other', async () => {
  const { getByRole } = await render(
    <>
      {switcher({ value: 'demo.luma.gift' })}
      {switcher({ value: 'demo.luma.gift' })}
    </>,
  );
  for (const radio of getByRole('radio', { name: 'demo.luma.gift' }).all()) {
    await expect.element(radio).toBeChecked();
  }
});

test('loading, empty and failed have different texts', async () => {
  const { getByRole, getByText, rerender } = await render(switcher({ domains: undefined }));
  await expect.element(getByRole('group')).toHaveAttribute('data-status', 'loading');
  await expect.element(getByRole('status')).toHaveTextContent('Loading stores');
  await rerender(switcher({ domains: [] }));
  await expect.element(getByText('You have no carts yet.')).toBeVisible();
  await rerender(switcher({ domains: undefined, error: { name: 'NetworkError' } }));
  await expect.element(getByRole('alert')).toHaveTextContent('The connection failed');
});

test.each([
  [{ name: 'HttpError', status: 503 }, 'The list of stores could not be loaded.'],
  [{ name: 'TimeoutError' }, 'The list of stores could not be loaded.'],
  [{ name: 'SchemaError' }, 'The list of stores could not be loaded.'],
  [new Error('x is undefined'), 'The list of stores could not be loaded.'],
  [{ name: 'NetworkError' }, 'The connection failed.'],
  [{ name: 'HttpError', status: 401 }, 'Your session has ended'],
])('the error %o is one of the list, not of one store', async (error, sentence) => {
  const { getByRole } = await render(switcher({ domains: undefined, error }));
  await expect.element(getByRole('alert')).toHaveTextContent(sentence);
});

test('the retry button calls onRetry', async () => {
  const onRetry = vi.fn<() => void>();
  const { getByRole } = await render(
    switcher({ domains: undefined, error: { name: 'NetworkError' }, onRetry }),
  );
  await getByRole('button', { name: 'Try again' }).click();
  expect(onRetry).toHaveBeenCalledExactlyOnceWith();
});

const pending: Record<string, DomainSwitcherStore> = {
  'staging.luma.gift': { name: 'Luma', loading: true },
  'demo.luma.gift': { name: 'Maison', count: 2, error: new Error('down') },
  'shop.luma.gift': { name: 'Hinoki', count: 2, loading: true, error: null },
};

test.each(['segmented', 'list'] as const)(
  '%s: loading and failed stores say so; a known count and total stay',
  async (variant) => {
    const { getByRole, container } = await render(switcher({ variant, stores: pending }));
    await expect.element(getByRole('radio', { name: 'Luma, Loading', exact: true })).toBeVisible();
    await expect
      .element(getByRole('radio', { name: 'Maison, Not available', exact: true }))
      .toBeVisible();
    await expect
      .element(getByRole('radio', { name: 'Hinoki, 2 items', exact: true }))
      .toBeVisible();
    const [luma, maison, hinoki] = container.querySelectorAll('label');
    expect(luma?.querySelector('.firmly-DomainSwitcher-pulse')).toBeVisible();
    expect(maison?.querySelector('svg')).toBeVisible();
    expect(maison?.textContent).not.toContain('2');
    expect(hinoki?.querySelector('.firmly-DomainSwitcher-pulse')).toBeNull();
    expect(hinoki?.textContent).toContain('2');
  },
);

test('select: loading and failed stores say so', async () => {
  const { container, getByRole, rerender } = await render(
    switcher({ variant: 'select', stores: pending }),
  );
  const details = () => container.querySelector('.firmly-DomainSwitcher-details');
  expect(details()).toHaveTextContent('Loading');
  await rerender(switcher({ variant: 'select', stores: pending, value: 'demo.luma.gift' }));
  expect(details()).toHaveTextContent('Not available');
  expect(details()?.querySelector('svg')).toBeVisible();
  await expect
    .element(getByRole('option', { name: /^Maison — Not available/ }))
    .toBeInTheDocument();
});

test.each([
  [0, '0', '0 items'],
  [99, '99', '99 items'],
  [100, '99+', '100 items'],
  [1204, '99+', '1,204 items'],
])('%d items: the badge shows %s, the label says %s', async (count, badge, words) => {
  const { getByRole, getByText } = await render(
    switcher({ stores: { 'demo.luma.gift': { count } } }),
  );
  await expect.element(getByText(badge, { exact: true })).toBeVisible();
  await expect
    .element(getByRole('radio', { name: `demo.luma.gift, ${words}`, exact: true }))
    .toBeVisible();
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -3])('a count of %d is ignored', async (count) => {
  const { container, getByRole } = await render(
    switcher({ stores: { 'demo.luma.gift': { count } } }),
  );
  await expect.element(getByRole('radio', { name: 'demo.luma.gift', exact: true })).toBeVisible();
  expect(container.querySelector('.firmly-DomainSwitcher-badge')).toBeNull();
});

test.each(VARIANTS)(
  '%s: a form around it neither submits nor resets the choice, and Enter does not submit it',
  async (variant) => {
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    const { container } = await render(
      <form onSubmit={onSubmit}>
        {switcher({ variant, value: 'demo.luma.gift' })}
        <button type="submit">Send</button>
      </form>,
    );
    const form = container.querySelector('form') ?? undefined;
    expect([...new FormData(form).keys()]).toEqual([]);
    form?.reset();
    const chosen = container.querySelector<HTMLInputElement | HTMLOptionElement>(':checked');
    expect(chosen?.value).toBe('demo.luma.gift');
    container.querySelector<HTMLElement>('input:checked, select')?.focus();
    await userEvent.keyboard(variant === 'select' ? '{Tab}' : '{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  },
);

test('in a form, arrow keys still move between stores', async () => {
  const onValueChange = vi.fn<(domain: string) => void>();
  await render(<form>{switcher({ onValueChange })}</form>);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(onValueChange).toHaveBeenLastCalledWith('demo.luma.gift');
});

test('a ref callback is called once over several renders', async () => {
  const ref = vi.fn<(element: HTMLFieldSetElement | null) => void>();
  const { rerender } = await render(switcher({ ref }));
  await rerender(switcher({ ref, value: 'demo.luma.gift' }));
  expect(ref).toHaveBeenCalledOnce();
});

test('a name in stores overrides one in names, and an empty name is ignored', async () => {
  const { getByRole } = await render(
    switcher({
      names: { 'demo.luma.gift': 'Short', 'shop.luma.gift': 'Short too' },
      stores: { 'demo.luma.gift': { name: 'Long' }, 'shop.luma.gift': { name: '' } },
    }),
  );
  await expect.element(getByRole('radio', { name: 'Long', exact: true })).toBeVisible();
  await expect.element(getByRole('radio', { name: 'Short too', exact: true })).toBeVisible();
});

test.each(VARIANTS)('%s: a domain such as “constructor” is shown as itself', async (variant) => {
  const { getByRole } = await render(
    switcher({ variant, domains: ['constructor'], names: {}, stores: {} }),
  );
  const role = variant === 'select' ? 'option' : 'radio';
  await expect.element(getByRole(role, { name: 'constructor', exact: true })).toBeInTheDocument();
});

test.each(VARIANTS)('%s: markup in a name is text', async (variant) => {
  const name = '<img src=x onerror=alert(1)>';
  const { container } = await render(switcher({ variant, stores: { 'demo.luma.gift': { name } } }));
  expect(container.textContent).toContain(name);
  expect(container.querySelector('img')).toBeNull();
});

const longStores = Object.fromEntries(
  many.map((domain) => [
    domain,
    {
      name: `${domain} of an unbreakable ${'name'.repeat(20)}`,
      count: 1_000_000,
      total: { currency: 'USD', value: 123_456_789.99 },
    },
  ]),
);

test.each(VARIANTS)(
  '%s: at 280 px nothing overflows, and every target is at least 24 px tall',
  async (variant) => {
    const { container } = await render(
      <div style={{ inlineSize: 280, overflow: 'auto' }}>
        {switcher({ variant, domains: many, stores: longStores, value: many[4] })}
      </div>,
    );
    expect(container.firstElementChild?.scrollWidth).toBe(280);
    const targets = [...container.querySelectorAll(variant === 'select' ? 'select' : 'label')];
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(width).toBeLessThanOrEqual(280);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  },
);

function strip(container: Element): HTMLElement {
  const element = container.querySelector<HTMLElement>('.firmly-DomainSwitcher-stores');
  if (!element) throw new Error('There is no strip.');
  return element;
}

/** How far the checked store and its focus ring overflow the strip, in pixels, on the worse side. */
function hidden(container: Element): number {
  const ring = 4;
  const outer = strip(container).getBoundingClientRect();
  const inner = container.querySelector('label:has(:checked)')?.getBoundingClientRect();
  if (!inner) throw new Error('No store is checked.');
  return Math.max(
    outer.left - inner.left + ring,
    inner.right + ring - outer.right,
    outer.top - inner.top + ring,
    inner.bottom + ring - outer.bottom,
  );
}

test.each(['ltr', 'rtl'] as const)(
  '%s: stores that do not fit scroll in their strip to the checked one, and the page does not scroll',
  async (dir) => {
    const view = (value: string | undefined) => (
      <div dir={dir} style={{ inlineSize: 320, paddingBlock: '200vh' }}>
        {switcher({ variant: 'segmented', domains: many, value })}
      </div>
    );
    const { container, rerender } = await render(view(many[6]));
    const { scrollWidth, clientWidth } = strip(container);
    expect(scrollWidth).toBeGreaterThan(clientWidth);
    await expect.poll(() => hidden(container)).toBeLessThanOrEqual(0);
    expect(Math.sign(strip(container).scrollLeft)).toBe(dir === 'ltr' ? 1 : -1);
    for (const value of [many[11], many[0]]) {
      await rerender(view(value));
      await expect.poll(() => hidden(container)).toBeLessThanOrEqual(0);
    }
    expect(window.scrollY).toBe(0);
    expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
  },
);

test('a strip scrolls to the checked store when it is first displayed', async () => {
  const drawer = (isHidden: boolean) => (
    <div hidden={isHidden} style={{ inlineSize: 320 }}>
      {switcher({ variant: 'segmented', domains: many, value: many[9] })}
    </div>
  );
  const { container, rerender } = await render(drawer(true));
  await rerender(drawer(false));
  await expect.poll(() => hidden(container)).toBeLessThanOrEqual(0);
});

test.each(['ltr', 'rtl'] as const)('%s: a side dissolves where there is more', async (dir) => {
  const all = Array.from({ length: 500 }, (_, index) => `store-${index}.example`);
  const view = (count: number, value: string | undefined) => (
    <div dir={dir} style={{ inlineSize: 320 }}>
      {switcher({ variant: 'segmented', domains: all.slice(0, count), value })}
    </div>
  );
  const { container, rerender } = await render(view(12, many[0]));
  const sides = () => {
    const { maskPosition, maskSize } = getComputedStyle(strip(container));
    // The mask is wider than the strip; its position decides which faded end is visible.
    if (!maskSize.startsWith('calc(100% + ')) return 'both';
    return ['left', 'none', 'right'][Math.round(Number.parseFloat(maskPosition) / 50)];
  };
  const [start, end] = dir === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  await expect.poll(sides).toBe(end);
  await rerender(view(12, many[6]));
  await expect.poll(sides).toBe('both');
  await rerender(view(12, many[11]));
  await expect.poll(sides).toBe(start);
  await rerender(view(2, many[0]));
  await expect.poll(sides).toBe('none');
  // Among hundreds, a few from the start and from the end.
  for (const index of [20, 480]) {
    await rerender(view(500, all[index]));
    await expect.poll(sides).toBe('both');
  }
});

/** Moves the mouse over an element and turns its wheel, in pixels of the page. */
async function turnWheel(target: Element, deltaY: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const { left, top, width, height } = target.getBoundingClientRect();
  await cdp().send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x: (frame?.left ?? 0) + (left + width / 2) * scale,
    y: (frame?.top ?? 0) + (top + height / 2) * scale,
    deltaX: 0,
    deltaY,
  });
}

test.each(['ltr', 'rtl'] as const)(
  '%s: a mouse wheel scrolls the strip to its end, and then the page',
  async (dir) => {
    await render(
      <div dir={dir} style={{ inlineSize: 320, paddingBlockEnd: '200vh' }}>
        {switcher({ variant: 'segmented', domains: many, value: many[0] })}
      </div>,
    );
    const element = strip(document.body);
    const distance = () => Math.abs(element.scrollLeft);
    await turnWheel(element, 300);
    await expect.poll(distance).toBeGreaterThan(100);
    expect(window.scrollY).toBe(0);
    await turnWheel(element, 5000);
    await expect.poll(distance).toBe(element.scrollWidth - element.clientWidth);
    expect(window.scrollY).toBe(0);
    await turnWheel(element, 100);
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
    window.scrollTo(0, 0);
  },
);

test.each([
  ['ltr', 5],
  ['rtl', 9],
] as const)(
  '%s: on a wide screen, all of %d stores show in several rows, and none is cut',
  async (dir, count) => {
    await page.viewport(1280, 800);
    const { container } = await render(
      <div dir={dir} style={{ inlineSize: 480 }}>
        {switcher({ variant: 'segmented', domains: many.slice(0, count), value: many[0] })}
      </div>,
    );
    const box = strip(container).getBoundingClientRect();
    for (const store of container.querySelectorAll('label')) {
      const { left, right, top, bottom } = store.getBoundingClientRect();
      expect(left >= box.left && right <= box.right).toBe(true);
      expect(top >= box.top && bottom <= box.bottom).toBe(true);
    }
  },
);

test('on a wide screen, rows of 500 stores scroll: the last visible row is cut, the chosen one in view', async () => {
  await page.viewport(1280, 800);
  const all = Array.from({ length: 500 }, (_, index) => `store-${index}.example`);
  const { container, getByRole } = await render(
    <div style={{ paddingBlockEnd: '200vh' }}>
      {switcher({ variant: 'segmented', domains: all, value: all[300] })}
    </div>,
  );
  await expect.poll(() => hidden(container)).toBeLessThanOrEqual(0);
  await expect.element(getByRole('radio', { name: 'store-300.example' })).toBeChecked();
  const element = strip(container);
  expect(element.clientHeight).toBeLessThan(150);
  element.scrollTo({ top: 0, behavior: 'instant' });
  const { bottom } = element.getBoundingClientRect();
  const cut = [...container.querySelectorAll('label')].filter((store) => {
    const box = store.getBoundingClientRect();
    const middle = (box.top + box.bottom) / 2;
    return Math.abs(middle - bottom) < box.height / 4;
  });
  expect(cut.length).toBeGreaterThan(0);
  await turnWheel(element, 200);
  await expect.poll(() => element.scrollTop).toBeGreaterThan(100);
  expect(window.scrollY).toBe(0);
});

test('with an error, known stores can still be chosen', async () => {
  const onRetry = vi.fn<() => void>();
  const { getByRole } = await render(
    switcher({ stores, error: { name: 'NetworkError' }, onRetry }),
  );
  await expect.element(getByRole('alert')).toHaveTextContent('The connection failed');
  await expect.element(getByRole('group')).toHaveAttribute('data-status', 'ready');
  expect(getByRole('radio').all()).toHaveLength(3);
  await getByRole('button', { name: 'Try again' }).click();
  expect(onRetry).toHaveBeenCalledExactlyOnceWith();
});

test.each(VARIANTS)('%s: stores with the same name show their domains', async (variant) => {
  const { getByRole } = await render(
    switcher({
      variant,
      names: {
        'demo.luma.gift': 'Luma',
        'shop.luma.gift': 'Luma',
        'staging.luma.gift': 'Staging',
      },
    }),
  );
  const named = getByRole(variant === 'select' ? 'option' : 'radio')
    .elements()
    .map((store) => store.getAttribute('aria-label') ?? store.textContent);
  expect(named).toEqual(['Staging', 'Luma (demo.luma.gift)', 'Luma (shop.luma.gift)']);
});

test.each([
  ['list', 3],
  ['segmented', 1],
  ['select', 1],
] as const)('%s: while it loads, its bones are %d', async (variant, bones) => {
  const { container, getByRole } = await render(switcher({ variant, domains: undefined }));
  await expect.element(getByRole('group')).toHaveAttribute('aria-busy', 'true');
  const drawn = [...container.querySelectorAll('.firmly-DomainSwitcher-bone')];
  expect(drawn).toHaveLength(bones);
  // One below the other, all visible.
  const boxes = drawn.map((bone) => bone.getBoundingClientRect());
  expect(boxes.every(({ width, height }) => width > 0 && height > 0)).toBe(true);
  expect(boxes.slice(1).every(({ top }, index) => top >= (boxes[index]?.bottom ?? 0))).toBe(true);
});

test('the retry button has the class of the kit’s buttons', async () => {
  const { getByRole } = await render(
    switcher({ domains: undefined, error: { name: 'NetworkError' }, onRetry: () => undefined }),
  );
  await expect
    .element(getByRole('button', { name: 'Try again' }))
    .toHaveClass('firmly-Button', 'firmly-DomainSwitcher-retry');
});
