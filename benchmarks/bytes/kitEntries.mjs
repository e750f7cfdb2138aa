// @ts-check

/** @typedef {import('./features.mjs').Feature} Feature */

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {Record<string, string>} imports Names by module, as an app imports them.
 * @property {readonly string[]} [styles] Stylesheets, which are counted apart.
 * @property {boolean} [withQuery] TanStack Query is counted. React never is. Default: false.
 * @property {boolean} [isLoose] It imports Node's own modules and folders, which bundlers refuse unless they are told. Default: false.
 * @property {readonly Feature[]} features
 * @property {string} [note] What the figure leaves out or includes.
 */

const CORE = '@firmly-kit/core';
const REACT = '@firmly-kit/react';
const UI = '@firmly-kit/ui';

const reads = /** @type {const} */ (['store', 'validates', 'stores', 'money', 'retries', 'ssr']);
const edits = /** @type {const} */ ([
  ...reads,
  'edits',
  'optimistic',
  'queue',
  'undo',
  'promos',
  'delivery',
  'tabs',
]);
const shows = /** @type {const} */ ([
  'ui',
  'money',
  'promos',
  'delivery',
  'undo',
  'stores',
  'languages',
  'a11y',
  'ssr',
]);

/** @type {readonly Entry[]} */
export const KIT_ENTRIES = [
  {
    name: 'core + react, reads only',
    imports: {
      [CORE]: 'createFirmlyClient',
      [REACT]: 'FirmlyProvider, useActiveDomains, useCart',
    },
    features: reads.filter((feature) => feature !== 'money'),
  },
  {
    name: 'core + react, editing',
    imports: {
      [CORE]: 'createFirmlyClient',
      [REACT]: 'FirmlyProvider, useActiveDomains, useCartEditor',
    },
    features: edits.filter((feature) => feature !== 'money'),
  },
  {
    name: 'ui: CartSummary, LineItemRow, DomainSwitcher',
    imports: { [UI]: 'CartSummary, DomainSwitcher, LineItemRow' },
    styles: ['tokens', 'cart-summary', 'domain-switcher'].map(
      (name) => `@firmly-kit/ui/styles/${name}.css`,
    ),
    features: [...shows, 'styles'],
  },
  {
    name: 'core + react + ui: a cart with editing',
    imports: {
      [CORE]: 'createFirmlyClient',
      [REACT]: 'FirmlyProvider, useActiveDomains, useCartEditor',
      [UI]: 'CartSummary, CheckoutBar, DomainSwitcher',
    },
    styles: ['@firmly-kit/ui/styles.css'],
    features: [...new Set([...edits, ...shows]), 'styles'],
  },
  {
    name: '`<FirmlyCart>` with TanStack Query',
    imports: { '@firmly-kit/cart': 'FirmlyCart' },
    styles: ['@firmly-kit/cart/styles.css'],
    withQuery: true,
    features: [...new Set([...edits, ...shows]), 'styles'],
  },
  {
    name: 'one hook: `useCart`',
    imports: { [REACT]: 'useCart' },
    features: reads.filter((feature) => feature !== 'money'),
  },
  { name: '`Money`', imports: { [UI]: 'Money' }, features: ['money', 'ui', 'languages', 'ssr'] },
  { name: '`formatMoney`', imports: { [CORE]: 'formatMoney' }, features: ['money', 'ssr'] },
];
