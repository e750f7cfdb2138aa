// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundle, transform } from 'lightningcss';
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { componentStyles, layeredStyles } from '../lib/css/componentStyles.mjs';
import { ROOT } from '../lib/process/root.mjs';

const COMPONENTS = path.join(ROOT, 'packages/ui/src/components');

test('the CSS of every component is in styles.css', () => {
  // The sheets of `_internal` are part of shared.css.
  const folders = readdirSync(COMPONENTS).filter(
    (folder) =>
      folder !== '_internal' &&
      readdirSync(path.join(COMPONENTS, folder)).some((name) => name.endsWith('.css')),
  );
  expect(
    componentStyles()
      .map(({ folder }) => folder)
      .toSorted(),
  ).toEqual(folders.toSorted());
});

test('a component has a CSS file of its own name, or none', () => {
  const missing = componentStyles()
    .map(({ folder }) => `${folder}/${componentName(folder)}.css`)
    .filter((file) => !existsSync(path.join(COMPONENTS, file)));
  expect(missing).toEqual([]);
});

test('tokens.css and the component files together equal styles.css', () => {
  const whole = bundle({ filename: path.join(ROOT, 'packages/ui/src/styles/styles.css') });
  const parts = [...layeredStyles()].flatMap(([name, css]) =>
    declarations(transform({ filename: name, code: Buffer.from(css) }).code),
  );
  expect(new Set(parts)).toEqual(new Set(declarations(whole.code)));
});

test('a component’s file has the CSS of everything that the component renders', () => {
  const css = layeredStyles().get('line-item-list') ?? '';
  for (const name of ['LineItemList', 'LineItemRow', 'Money', 'ProductImage', 'QuantityStepper']) {
    expect(css).toContain(`.firmly-${name} {`);
  }
  expect(css).not.toContain('.firmly-CartTotals {');
  expect(layeredStyles().get('cart-summary')).toContain('.firmly-Notice {');
});

test('each file states the same order of layers', () => {
  const orders = [...layeredStyles().values()].map((css) => css.slice(0, css.indexOf('\n')));
  expect(new Set(orders).size).toBe(1);
  expect(orders[0]).toMatch(/^@layer firmly\.tokens, firmly\.money, .+, firmly\.domain-switcher;$/);
});

/** @param {string} folder */
const componentName = (folder) =>
  folder.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Each declaration with the rules around it, without layers.
 *
 * @param {Uint8Array} css
 */
function declarations(css) {
  /** @type {string[]} */
  const found = [];
  parse(new TextDecoder().decode(css)).walkDecls((declaration) => {
    const around = [];
    /** @type {import('postcss').Node | undefined} */
    let outer = declaration.parent;
    for (; outer && outer.type !== 'root'; outer = outer.parent) around.unshift(header(outer));
    found.push(`${around.filter(Boolean).join(' ')} ${String(declaration)}`);
  });
  return found;
}

/** @param {import('postcss').Node} node */
function header(node) {
  if (node.type === 'rule') return /** @type {import('postcss').Rule} */ (node).selector;
  const { name, params } = /** @type {import('postcss').AtRule} */ (node);
  return name === 'layer' ? '' : `@${name} ${params}`;
}
