// @ts-check

/** @typedef {import('./kitEntries.mjs').Entry} Entry */

const COMMERCE_LAYER = '@commercelayer/react-components';
const ADOBE = '@dropins/storefront-cart';

/** @type {readonly Entry[]} */
export const PEER_ENTRIES = [
  {
    name: 'hydrogen-react: cart and Money',
    imports: { '@shopify/hydrogen-react': 'CartProvider, Money, ShopifyProvider, useCart' },
    features: ['store', 'edits', 'optimistic', 'promos', 'money', 'ssr'],
    note: 'no hook or state for several stores; one change at a time',
  },
  {
    name: 'hydrogen-react: with its cart primitives',
    imports: {
      '@shopify/hydrogen-react':
        'CartCheckoutButton, CartCost, CartLineProvider, CartLineQuantity, CartLineQuantityAdjustButton, CartProvider, Image, Money, ShopifyProvider, useCart',
    },
    features: ['store', 'edits', 'optimistic', 'promos', 'money', 'ssr'],
    note: 'the primitives have no layout and no styles',
  },
  {
    name: 'use-shopping-cart',
    imports: { 'use-shopping-cart': 'CartProvider, useShoppingCart' },
    features: ['edits', 'optimistic', 'money'],
    note: 'a cart in the browser only; includes its Redux',
  },
  {
    name: 'react-use-cart',
    imports: { 'react-use-cart': 'CartProvider, useCart' },
    features: ['edits', 'optimistic'],
    note: 'a cart in the browser only',
  },
  {
    name: 'Elastic Path: hooks with SDK',
    imports: {
      '@elasticpath/react-shopper-hooks': 'ElasticPathProvider, StoreProvider, useCart',
      '@elasticpath/js-sdk': 'gateway',
    },
    isLoose: true,
    features: ['store', 'edits', 'promos', 'ssr'],
    note: 'imports modules of Node and folders, for which esbuild and webpack need rules',
  },
  {
    name: 'Adobe: cart drop-in',
    imports: {
      [`${ADOBE}/api.js`]: 'initialize, initializeCart, updateProductsFromCart',
      [`${ADOBE}/render.js`]: 'render',
      [`${ADOBE}/containers/CartSummaryList.js`]: 'default as CartSummaryList',
      [`${ADOBE}/containers/Coupons.js`]: 'default as Coupons',
      [`${ADOBE}/containers/EmptyCart.js`]: 'default as EmptyCart',
      [`${ADOBE}/containers/OrderSummary.js`]: 'default as OrderSummary',
    },
    features: [
      'store',
      'edits',
      'undo',
      'promos',
      'delivery',
      'money',
      'ui',
      'styles',
      'languages',
    ],
    note: 'includes Preact, which it uses instead of React, and its styles, which are in its scripts',
  },
  {
    name: 'Commerce Layer: cart parts',
    imports: {
      [`${COMMERCE_LAYER}/auth/CommerceLayer`]: 'CommerceLayer',
      [`${COMMERCE_LAYER}/line_items/LineItem`]: 'LineItem',
      [`${COMMERCE_LAYER}/line_items/LineItemAmount`]: 'LineItemAmount',
      [`${COMMERCE_LAYER}/line_items/LineItemImage`]: 'LineItemImage',
      [`${COMMERCE_LAYER}/line_items/LineItemName`]: 'LineItemName',
      [`${COMMERCE_LAYER}/line_items/LineItemQuantity`]: 'LineItemQuantity',
      [`${COMMERCE_LAYER}/line_items/LineItemRemoveLink`]: 'LineItemRemoveLink',
      [`${COMMERCE_LAYER}/line_items/LineItemsContainer`]: 'LineItemsContainer',
      [`${COMMERCE_LAYER}/orders/OrderContainer`]: 'OrderContainer',
      [`${COMMERCE_LAYER}/orders/SubTotalAmount`]: 'SubTotalAmount',
      [`${COMMERCE_LAYER}/orders/TotalAmount`]: 'TotalAmount',
    },
    features: ['store', 'edits', 'money', 'ui'],
    note: 'imported part by part; the parts have no styles',
  },
  {
    name: 'Commerce Layer: the same, as documented',
    imports: {
      [COMMERCE_LAYER]:
        'CommerceLayer, LineItem, LineItemAmount, LineItemImage, LineItemName, LineItemQuantity, LineItemRemoveLink, LineItemsContainer, OrderContainer, SubTotalAmount, TotalAmount',
    },
    features: ['store', 'edits', 'money', 'ui'],
    note: 'imported from the index',
  },
  {
    name: 'Base UI: number field',
    imports: { '@base-ui/react/number-field': 'NumberField' },
    features: ['ui', 'languages', 'ssr'],
    note: 'one control, beside our `QuantityStepper`',
  },
  {
    name: 'Base UI: number field, dialog, radio group, field',
    imports: {
      '@base-ui/react/dialog': 'Dialog',
      '@base-ui/react/field': 'Field',
      '@base-ui/react/number-field': 'NumberField',
      '@base-ui/react/radio': 'Radio',
      '@base-ui/react/radio-group': 'RadioGroup',
    },
    features: ['ui', 'languages', 'ssr'],
    note: 'controls without a cart',
  },
  {
    name: 'React Aria: NumberField, RadioGroup, Dialog, TextField',
    imports: {
      'react-aria-components':
        'Button, Dialog, DialogTrigger, Group, Input, Label, Modal, NumberField, Radio, RadioGroup, TextField',
    },
    features: ['ui', 'languages', 'a11y', 'ssr'],
    note: 'controls without a cart, with their texts in more than 30 languages',
  },
];
