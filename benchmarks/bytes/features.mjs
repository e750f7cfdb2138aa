// @ts-check

/** What a cart can do. The values are the headings of the table. */
export const FEATURES = /** @type {const} */ ({
  store: 'remote cart',
  validates: 'checks responses',
  retries: 'retries',
  stores: 'several stores',
  edits: 'edits',
  optimistic: 'optimistic quantity',
  queue: 'changes in order',
  undo: 'undo',
  promos: 'promo codes',
  delivery: 'delivery',
  tabs: 'other tabs',
  money: 'formats money',
  ui: 'UI',
  styles: 'styles',
  languages: 'languages',
  a11y: 'announces changes',
  ssr: 'server rendering',
});

/** @typedef {keyof typeof FEATURES} Feature */
