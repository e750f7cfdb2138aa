// @ts-check
import { parse } from 'postcss';
import { componentStyles, readStyles } from './componentStyles.mjs';

/**
 * @typedef {object} Variable
 * @property {string} name
 * @property {string} value Its default.
 * @property {string | undefined} description The comment above it; of a step, above the first of them.
 *
 * @typedef {object} Variables What the CSS declares, in the order in which it does.
 * @property {Variable[]} seeds
 * @property {Variable[]} roles
 * @property {Variable[]} scales
 * @property {Variable[]} components
 */

/** @returns {Variables} */
export function readVariables() {
  const [seeds, scales] = [':where(:root)', ':where(:root, [data-firmly-palette])'].map(
    (selector) =>
      rules(readStyles('scales')).flatMap((rule) => (rule.selector === selector ? of(rule) : [])),
  );
  const roles = rulesWhereSupported(readStyles('roles')).flatMap(of);
  const values = new Map(roles.map(byName));
  const components = componentStyles().flatMap(({ css }) => {
    /** @type {Variable[]} */
    const declared = [];
    parse(css).walk((node) => {
      if (node.type === 'rule' || node.type === 'atrule') declared.push(...of(node));
    });
    return declared;
  });
  return {
    seeds: seeds ?? [],
    // What a browser makes of them that supports all.
    roles: roles
      .filter(isFirst)
      .map((role) => Object.assign(role, { value: values.get(role.name) ?? role.value })),
    scales: scales ?? [],
    components: components.filter(isFirst),
  };
}

/**
 * The variables of ours that components read, by the folder of who reads them.
 *
 * @returns {{ folder: string, name: string }[]}
 */
export function readByComponents() {
  const shared = { folder: 'styles/shared.css', css: readStyles('shared') };
  return [shared, ...componentStyles()].flatMap(({ folder, css }) =>
    [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => ({ folder, name })),
  );
}

/**
 * Rules that hold whatever the device.
 *
 * @param {string} css
 */
const rules = (css) => parse(css).nodes.filter((node) => node.type === 'rule');

/**
 * Those, and the ones for browsers that support something.
 *
 * @param {string} css
 */
const rulesWhereSupported = (css) =>
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
function of(rule) {
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
 * Whether one is as `--firmly-space-2` is after `--firmly-space-1`.
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
