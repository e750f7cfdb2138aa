import '@firmly-kit/ui/styles.css';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { coffee, tee } from '../helpers/carts.ts';
import { getNames, violationsIn } from '../../../../test/axe.ts';
import { controlsIn, smallControls } from '../../../../test/controls.ts';
import { emulateMedia } from '../../../../test/emulateMedia.ts';
import { arabic, english, type Language, languages } from '../../../../test/languages.ts';
import { Shop } from '../helpers/Shop.tsx';
import { stories } from '../helpers/stories.ts';
import * as ui from '../../src/index.ts';

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

// Safari takes the list role from a list without markers, unless the role is explicit.
test('every list has an explicit role', async () => {
  const { container } = await render(stories.map(({ name, Story }) => <Story key={name} />));
  const lists = [...container.querySelectorAll(':is(ul, ol)[class^="firmly-"]')];
  expect(lists.length).toBeGreaterThan(20);
  const implicit = lists.filter((list) => list.getAttribute('role') !== 'list');
  expect(implicit.map(({ className }) => className)).toEqual([]);
});

// test/checkStory.ts runs them on every story.
describe('the checks of stories find faults', () => {
  test('axe', async () => {
    const { container } = await render(
      <Page>
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
      'color-contrast',
      'heading-order',
      'target-size',
    ]);
  });

  test('a control of 20 px, which axe accepts where nothing is near', async () => {
    const { container } = await render(
      <Page>
        <button
          type="button"
          className="firmly-Button"
          style={{ all: 'unset', inlineSize: 20, blockSize: 20 }}
          aria-label="Small"
        />
      </Page>,
    );
    expect(await violationsIn(container)).toEqual([]);
    expect(smallControls(controlsIn(container))).toHaveLength(1);
  });

  test('in forced colours no element keeps its own colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { container } = await render(stories.map(({ name, Story }) => <Story key={name} />));
    const own = [...container.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).forcedColorAdjust === 'none',
    );
    expect(own.map(({ className }) => className)).toEqual([]);
  });

  test('the dark theme is dark, and the language sets the direction and the texts', async () => {
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

  test('every exported component is in a story', async () => {
    const { container } = await render(stories.map(({ name, Story }) => <Story key={name} />));
    const components = Object.keys(ui).filter((name) => /^[A-Z](?!.*Provider$)/.test(name));
    expect(components.length).toBeGreaterThan(15);
    expect(components.filter((name) => !container.querySelector(`.firmly-${name}`))).toEqual([]);
    expect(stories.length).toBeGreaterThan(120);
  });
});

describe('names', () => {
  test.each(languages)('$locale: each control of a page has its own name', async (language) => {
    const { container } = await render(
      <ui.FirmlyUIProvider {...language}>
        <Shop />
      </ui.FirmlyUIProvider>,
    );
    const names = getNames(controlsIn(container));
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(languages)(
    '$locale: the accessible name contains the visible label',
    async (language) => {
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
      const names = getNames(controls);
      const labels = controls.map(visibleLabel);
      expect(labels.filter((label) => label !== '').length).toBeGreaterThan(12);
      const missing = labels.flatMap((label, index) => {
        const name = normalizeWords(names[index] ?? '');
        return name.includes(label) ? [] : [`${label} | ${name}`];
      });
      expect(missing).toEqual([]);
    },
  );

  test('lines of one title have different names', async () => {
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
    const names = getNames(controlsIn(container));
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

/** `firmly-Button: 20 × 20` for each of the kit's controls below 24 px; an app's own elements do not count. */
/** The text of a control or of its labels, without decoration. */
function visibleLabel(control: HTMLElement): string {
  const labels =
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? [...(control.labels ?? [])]
      : [control];
  return labels.map((label) => normalizeWords(shownText(label))).join(' ');
}

function shownText(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.matches('[aria-hidden="true"], .firmly-visuallyHidden, select')) return '';
  return [...node.childNodes].map(shownText).join(' ');
}

/** Letters and figures only: punctuation differs between label and name. */
function normalizeWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
