import '@firmly-kit/ui/styles.css';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { coffee, tee } from '../helpers/carts.ts';
import { namesOf, violationsIn } from '../helpers/axe.ts';
import { controlsIn } from '../helpers/controls.ts';
import { emulateMedia } from '../helpers/emulateMedia.ts';
import { arabic, english, type Language, languages } from '../../../../test/languages.ts';
import { Shop } from '../helpers/shop.tsx';
import { stories } from '../helpers/stories.ts';
import * as ui from '../../src/index.ts';

interface Mode {
  mode: string;
  theme: 'light' | 'dark';
  language: Language;
  colours: 'none' | 'active';
}

const light: Mode = { mode: 'light', theme: 'light', language: english, colours: 'none' };

const modes: readonly Mode[] = [
  light,
  { ...light, mode: 'dark', theme: 'dark' },
  { ...light, mode: 'right to left', language: arabic },
  { ...light, mode: 'forced colours', colours: 'active' },
];

interface PageProps {
  theme?: 'light' | 'dark';
  language?: Language;
  children: ReactNode;
}

function Page({ theme = 'light', language = english, children }: PageProps) {
  return (
    <ui.FirmlyUIProvider theme={theme} {...language}>
      <main style={{ background: 'Canvas', color: 'CanvasText', padding: 16 }}>
        <h1>Shop</h1>
        {children}
      </main>
    </ui.FirmlyUIProvider>
  );
}

test.each(stories)('$name has no violations in any mode', async ({ Story, play }) => {
  const { container, rerender } = await render(
    <Page>
      <Story />
    </Page>,
  );
  await play(container);
  const found: Record<string, string[]> = {};
  for (const { mode, theme, language, colours } of modes) {
    await emulateMedia({ 'forced-colors': colours });
    await rerender(
      <Page theme={theme} language={language}>
        <Story />
      </Page>,
    );
    found[mode] = await violationsIn(container);
  }
  expect(found).toEqual(Object.fromEntries(modes.map(({ mode }) => [mode, []])));
});

describe('what would make that proof worthless', () => {
  test.each(modes)('axe finds what is wrong: $mode', async ({ mode, theme, language, colours }) => {
    await emulateMedia({ 'forced-colors': colours });
    const { container } = await render(
      <Page theme={theme} language={language}>
        <p style={{ color: 'rgb(119 119 119)', background: 'rgb(110 110 110)' }}>Pale</p>
        {['first', 'second'].map((id) => (
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label
          <button key={id} type="button" style={{ padding: 0, inlineSize: 12, blockSize: 12 }} />
        ))}
        <h5>Skipped</h5>
      </Page>,
    );
    const rules = (await violationsIn(container)).map((found) => found.split(':')[0]);
    expect([...new Set(rules)]).toEqual([
      'button-name',
      ...(mode === 'forced colours' ? [] : ['color-contrast']),
      'heading-order',
      'target-size',
    ]);
  });

  test('where colours are forced, nothing keeps its own', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { container } = await render(stories.map(({ name, Story }) => <Story key={name} />));
    const own = [...container.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).forcedColorAdjust === 'none',
    );
    expect(own.map(({ className }) => className)).toEqual([]);
  });

  test('dark is dark, and what the page is written in is what it is read in', async () => {
    const { getByRole } = await render(
      <Page theme="dark" language={arabic}>
        <ui.CartSummary cart={{ line_items: [] }} />
      </Page>,
    );
    const summary = getByRole('region').element();
    expect(getComputedStyle(summary).colorScheme).toBe('dark');
    expect(getComputedStyle(summary).direction).toBe('rtl');
    expect(summary.closest('[lang]')?.getAttribute('lang')).toBe('ar-EG');
    await expect.element(getByRole('region')).toHaveTextContent('سلتك في هذا المتجر فارغة.');
  });

  test('every component that is exported is in some story', async () => {
    const { container } = await render(stories.map(({ name, Story }) => <Story key={name} />));
    const components = Object.keys(ui).filter((name) => /^[A-Z](?!.*Provider$)/.test(name));
    expect(components.length).toBeGreaterThan(15);
    expect(components.filter((name) => !container.querySelector(`.firmly-${name}`))).toEqual([]);
    expect(stories.length).toBeGreaterThan(120);
  });
});

describe('targets', () => {
  test.each(stories)('$name has none below 24 px', async ({ Story, play }) => {
    const { container } = await render(<Story />);
    await play(container);
    const small = controlsIn(container).flatMap((control) => {
      // What the merchant puts in is the merchant's.
      if (!control.className.startsWith('firmly-')) return [];
      const { width, height } = control.getBoundingClientRect();
      return Math.min(width, height) < 24 ? [`${control.className}: ${width} × ${height}`] : [];
    });
    expect(small).toEqual([]);
  });
});

describe('names', () => {
  test.each(stories)('$name has no two controls of one name', async ({ Story, play }) => {
    const { container } = await render(<Story />);
    await play(container);
    const names = namesOf(controlsIn(container));
    expect(names).not.toContain('');
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(languages)('$locale: each of a page names one control', async (language) => {
    const { container } = await render(
      <ui.FirmlyUIProvider {...language}>
        <Shop />
      </ui.FirmlyUIProvider>,
    );
    const names = namesOf(controlsIn(container));
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(languages)('$locale: what can be seen of a name is said', async (language) => {
    const lines = [{ line: tee, removed: true }, { line: coffee }];
    const { container } = await render(
      <ui.FirmlyUIProvider {...language}>
        <Shop />
        <ui.LineItemList lines={lines} onUndo={() => undefined} onRemove={() => undefined} />
        <ui.CartErrorState error={new Error('failed')} onRetry={() => undefined} />
        <ui.DomainSwitcher
          variant="list"
          domains={['a.example']}
          stores={{ 'a.example': { name: 'A', count: 2, total: tee.price } }}
          value="a.example"
          onValueChange={() => undefined}
        />
        <ui.DomainSwitcher
          variant="select"
          domains={['b.example']}
          value="b.example"
          onValueChange={() => undefined}
        />
      </ui.FirmlyUIProvider>,
    );
    const controls = controlsIn(container);
    const names = namesOf(controls);
    const labels = controls.map(visibleLabel);
    expect(labels.filter((label) => label !== '').length).toBeGreaterThan(12);
    const unsaid = labels.flatMap((label, index) => {
      const name = wordsOf(names[index] ?? '');
      return name.includes(label) ? [] : [`${label} | ${name}`];
    });
    expect(unsaid).toEqual([]);
  });

  test('lines of one title are told apart by what tells them apart', async () => {
    const lines = [
      { ...tee, line_item_id: 'm' },
      { ...tee, line_item_id: 'l', variant_description: 'L / Orange' },
      { ...tee, line_item_id: 'l2', variant_description: 'L / Orange' },
      coffee,
    ];
    const { container, getByRole } = await render(
      <ui.LineItemList
        lines={lines}
        onQuantityChange={() => undefined}
        onRemove={() => undefined}
      />,
    );
    const names = namesOf(controlsIn(container));
    expect(names).toEqual([...new Set(names)]);
    await expect
      .element(getByRole('button', { name: 'Remove Radiant Tee, M / Orange' }))
      .toBeVisible();
    await expect
      .element(getByRole('button', { name: 'Remove Radiant Tee, L / Orange (2)' }))
      .toBeVisible();
    await expect
      .element(getByRole('button', { name: 'Remove House Espresso, whole beans', exact: true }))
      .toBeVisible();
  });
});

/** What stands on a control or beside it, without what only decorates it. */
function visibleLabel(control: HTMLElement): string {
  const labels =
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? [...(control.labels ?? [])]
      : [control];
  return labels.map((label) => wordsOf(shownText(label))).join(' ');
}

function shownText(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.matches('[aria-hidden="true"], .firmly-visuallyHidden, select')) return '';
  return [...node.childNodes].map(shownText).join(' ');
}

/** Letters and figures alone: pauses are read differently from what they look like. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
