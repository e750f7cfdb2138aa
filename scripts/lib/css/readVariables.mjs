// @ts-check
import { parse } from 'postcss';
import { componentStyles, readStyles } from './componentStyles.mjs';

/**
 * @typedef {object} Variable
 * @property {string} name
 * @property {string} value Default value.
 * @property {string | undefined} description The comment above it, or above the first of numbered steps.
 *
 * @typedef {object} Variables In the order of the CSS.
 * @property {Variable[]} seeds
 * @property {Variable[]} roles
 * @property {Variable[]} scales
 * @property {Variable[]} components
 */

/** @returns {Variables} */
export function readVariables() {
  const [seeds, scales] = [':where(:root)', ':where(:root, [data-firmly-palette])'].map(
    (selector) =>
      topLevelRules(readStyles('scales')).flatMap((rule) =>
        rule.selector === selector ? declaredVariables(rule) : [],
      ),
  );
  const roles = rulesWithSupports(readStyles('roles')).flatMap(declaredVariables);
  const values = new Map(roles.map(byName));
  const components = componentStyles().flatMap(({ css }) => {
    /** @type {Variable[]} */
    const declared = [];
    parse(css).walk((node) => {
      if (node.type === 'rule' || node.type === 'atrule') declared.push(...declaredVariables(node));
    });
    return declared;
  });
  return {
    seeds: seeds ?? [],
    // The value in a browser that supports everything.
    roles: roles
      .filter(isFirst)
      .map((role) => Object.assign(role, { value: values.get(role.name) ?? role.value })),
    scales: scales ?? [],
    components: components.filter(isFirst),
  };
}

/**
 * The variables that components read, each with the folder of the component.
 *
 * @returns {{ folder: string, name: string }[]}
 */
export function readUsedVariables() {
  const shared = { folder: 'styles/shared.css', css: readStyles('shared') };
  return [shared, ...componentStyles()].flatMap(({ folder, css }) =>
    [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => ({ folder, name })),
  );
}

/**
 * The rules outside of at-rules.
 *
 * @param {string} css
 */
const topLevelRules = (css) => parse(css).nodes.filter((node) => node.type === 'rule');

/**
 * The rules outside of at-rules or in `@supports`.
 *
 * @param {string} css
 */
const rulesWithSupports = (css) =>
  parse(css)
    .nodes.flatMap((node) =>
      node.type === 'atrule' && node.name === 'supports' ? (node.nodes ?? []) : [node],
    )
    .filter((node) => node.type === 'rule');

/**
 * @param {Variable} variable
 * @returns {[string, string]}
 */
const byName = ({ name, value }) => [name, value];

/**
 * @param {import('postcss').Container} rule
 * @returns {Variable[]}
 */
function declaredVariables(rule) {
  /** @type {Variable[]} */
  const variables = [];
  /** @type {string | undefined} */
  let comment;
  for (const node of rule.nodes ?? []) {
    if (node.type === 'comment') comment = oneLine(node.text);
    if (node.type !== 'decl') continue;
    const last = variables.at(-1);
    const description =
      comment ?? (isNextStep(last?.name, node.prop) ? last?.description : undefined);
    comment = undefined;
    if (!node.prop.startsWith('--')) continue;
    variables.push({ name: node.prop, value: oneLine(node.value), description });
  }
  return variables;
}

/**
 * Whether two names differ only in their number: `--firmly-space-1`, `--firmly-space-2`.
 *
 * @param {string | undefined} name
 * @param {string} next
 */
const isNextStep = (name, next) =>
  /-\d+$/.test(next) && name?.replace(/-\d+$/, '') === next.replace(/-\d+$/, '');

/**
 * @param {Variable} variable
 * @param {number} index
 * @param {Variable[]} all
 */
const isFirst = ({ name }, index, all) => all.findIndex((other) => other.name === name) === index;

/** @param {string} text */
const oneLine = (text) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=\))/g, '')
    .trim();
