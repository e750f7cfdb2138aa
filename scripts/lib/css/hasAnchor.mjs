// @ts-check
import stylelint from 'stylelint';

const ruleName = 'firmly/has-anchor';

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: (selector) =>
    `"${String(selector)}": :has() on an element that may contain many others makes browsers restyle all of them at any change. ` +
    'Set an attribute on it instead, or name a small element.',
});

/**
 * A rule of stylelint: `:has()` stands only on elements of the given classes. They contain a few elements, never the lines of a
 * cart nor a list of stores.
 *
 * @type {import('stylelint').RuleBase<readonly string[]>}
 */
const rule = (allowed) => (root, result) => {
  root.walkRules((node) => {
    const parts = node.selector.split(':has(');
    for (const [index, before] of parts.slice(0, -1).entries()) {
      // Before `&` stands an element around the rule's own.
      const isAround =
        !before.includes('&') &&
        parts
          .slice(index + 1)
          .join('')
          .includes('&');
      const own = isAround ? '' : ownClass(node);
      if (allowed.includes(anchor(before) ?? own)) continue;
      const message = messages.rejected(node.selector);
      stylelint.utils.report({ ruleName, result, node, message, word: ':has' });
    }
  });
};

/**
 * The last class of the compound selector that ends before `:has(`. Undefined if it has no class: it is then the rule's own
 * element.
 *
 * @param {string} before
 */
function anchor(before) {
  const compound = before.split(/[\s>+~,(]/).at(-1) ?? '';
  return compound.match(/\.([\w-]+)/)?.[1];
}

/**
 * The class of the element that a nested rule is about.
 *
 * @param {import('postcss').Rule} node
 */
function ownClass(node) {
  /** @type {import('postcss').Container | import('postcss').Document | undefined} */
  let outer = node.parent;
  while (outer && outer.type !== 'root' && !isPart(outer)) outer = outer.parent;
  return outer && isPart(outer) ? outer.selector.slice(1) : '';
}

/**
 * @param {import('postcss').Container | import('postcss').Document} node
 * @returns {node is import('postcss').Rule}
 */
const isPart = (node) => 'selector' in node && /^\.[\w-]+$/.test(String(node.selector));

export default stylelint.createPlugin(
  ruleName,
  Object.assign(rule, { ruleName, messages, primaryOptionArray: true }),
);
