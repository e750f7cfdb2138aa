// @ts-check
import stylelint from 'stylelint';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';

/** @param {string} css */
async function lint(css) {
  const { results } = await stylelint.lint({
    code: css,
    configFile: `${ROOT}/.stylelintrc.json`,
    codeFilename: `${ROOT}/packages/ui/src/components/thing/Thing.css`,
  });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

test.each([
  ['of a cart', '.firmly-CartSummary:has(.firmly-CheckoutBar) { color: red }'],
  ['in a nested rule', '.firmly-CartSummary { &:where(:has(> :last-child)) { color: inherit } }'],
  [
    'of an outer element',
    '.firmly-CheckoutBar { @media print { &:where(.firmly-CartSummary:has(.firmly-CartTotals) *) { color: inherit } } }',
  ],
  ['around an allowed one', '.firmly-LineItemRow { :where(:has(button)) & { color: inherit } }'],
  ['of any element', ':where(:has(input)) > .firmly-LineItemRow { color: inherit }'],
  [
    'beside an allowed one',
    '.firmly-LineItemRow { &:where(:has(button), .firmly-LineItemList:has(button) > *) { color: inherit } }',
  ],
])(':has() %s is refused in component CSS', async (_, css) => {
  expect(await lint(css)).toContain('firmly/has-anchor');
});

test.each([
  '.firmly-LineItemRow { &:where(:not(:has(button))) { color: inherit } }',
  '.firmly-DomainSwitcher-badge { &:where(.firmly-DomainSwitcher-store:has(:checked) > *) { color: inherit } }',
  ".firmly-DomainSwitcher-store { &:where([data-variant='list'] > * > :has(:checked)) { color: inherit } }",
])(':has() of a small element is allowed: %s', async (css) => {
  expect(await lint(css)).toEqual([]);
});
