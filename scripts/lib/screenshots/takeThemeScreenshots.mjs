// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createFirmlyClient, getCart, removeLineItem } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { CartSummary, CheckoutBar, DomainSwitcher } from '@firmly-kit/ui';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ROOT } from '../process/root.mjs';

const DOMAIN = 'shop.luma.gift';
const PALETTES = ['ink', 'clay', 'forest', 'midnight'];

/** App styles that select elements by name. */
const APP_STYLES = {
  'No reset': '',
  'Meyer’s reset': readText('packages/ui/test/page-styles/meyer-reset.css'),
  'Tailwind’s preflight': readText('packages/ui/test/page-styles/tailwind-preflight.css'),
  'Bootstrap’s reboot': readText('packages/ui/test/page-styles/bootstrap-reboot.css'),
  'A theme that styles elements': readText('packages/ui/test/page-styles/bare-elements.css'),
  '`all: unset` on form controls': 'input, button, select, fieldset, legend, label { all: unset }',
};

const PAGE = `
  body { margin: 0; padding: 24px; background: #d9dade; font: 14px/1.5 system-ui, sans-serif; }
  main { display: grid; gap: 24px; grid-template-columns: repeat(var(--columns), 360px); }
  figure { margin: 0; }
  figcaption { margin-block-end: 8px; color: #222; font-weight: 600; }
  iframe { inline-size: 360px; block-size: 760px; border: 0; background: #fff; }`;

/**
 * Writes docs/images/themes.png and docs/images/css-isolation.png.
 *
 * @param {import('playwright').Browser} browser
 */
export async function takeThemeScreenshots(browser) {
  const cart = await exampleCart();
  await takeScreenshot(browser, 'themes', 4, themes(cart));
  await takeScreenshot(browser, 'css-isolation', 3, appPages(cart));
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} name
 * @param {number} columns
 * @param {string} html
 */
async function takeScreenshot(browser, name, columns, html) {
  const viewport = { width: columns * 384 + 24, height: 600 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5, colorScheme: 'light' });
  await page.setContent(
    `<!doctype html><html lang="en" style="--columns: ${columns}">${html}</html>`,
    { waitUntil: 'load' },
  );
  // As high as the page, so that sticky elements are in their normal position.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height });
  const file = `docs/images/${name}.png`;
  await page.screenshot({ path: path.join(ROOT, file) });
  await page.close();
  console.log(file);
}

/** @param {import('@firmly-kit/core').Cart} cart */
function themes(cart) {
  const sheets = [
    'styles.unlayered.css',
    ...PALETTES.map((palette) => `themes/${palette}.css`),
  ].map((name) => readText(`packages/ui/dist/${name}`));
  const cells = ['light', 'dark'].flatMap((theme) =>
    PALETTES.map((palette) =>
      h(
        'figure',
        {
          key: `${palette} ${theme}`,
          'data-firmly-palette': palette,
          'data-firmly-theme': theme,
        },
        h('figcaption', null, `${palette}, ${theme}`),
        h('div', { className: 'cell' }, components(cart)),
      ),
    ),
  );
  const cell =
    '.cell { padding: 16px; background: var(--firmly-color-surface-sunken); } .cell > fieldset { margin-block-end: 12px; }';
  return `<style>${PAGE}${cell}</style><style>${sheets.join('\n')}</style>${renderToStaticMarkup(h('main', null, cells))}`;
}

/** @param {import('@firmly-kit/core').Cart} cart */
function appPages(cart) {
  const kitStyles = readText('packages/ui/dist/styles.unlayered.css');
  const content = renderToStaticMarkup(
    h(
      'div',
      { style: { padding: 16 } },
      h('h2', null, 'The app’s heading'),
      h(
        'p',
        null,
        'Its text, ',
        h('a', { href: '/' }, 'its link'),
        ' and ',
        h('button', null, 'its button'),
      ),
      h('hr'),
      components(cart),
    ),
  );
  const cells = Object.entries(APP_STYLES).map(([name, css]) => {
    const rem = css.includes('62.5%') ? ':root { --firmly-rem: 1.6rem; }' : '';
    const document = `<!doctype html><html lang="en"><style>${kitStyles}${rem}</style><style>${css}</style>${content}</html>`;
    return h(
      'figure',
      { key: name },
      h('figcaption', null, name),
      h('iframe', { srcDoc: document, title: name }),
    );
  });
  return `<style>${PAGE}</style>${renderToStaticMarkup(h('main', null, cells))}`;
}

/** @param {import('@firmly-kit/core').Cart} cart */
function components(cart) {
  return [
    h(DomainSwitcher, {
      key: 'switcher',
      domains: [DOMAIN, 'hinoki-goods.example'],
      stores: {
        [DOMAIN]: { name: 'Luma Gift Shop', count: 3 },
        'hinoki-goods.example': { name: 'Hinoki', count: 2 },
      },
      value: DOMAIN,
      onValueChange: noop,
    }),
    h(CartSummary, {
      key: 'cart',
      cart,
      onQuantityChange: noop,
      onRemove: noop,
      onAddPromoCode: noop,
      footer: h(CheckoutBar, { cart, onCheckout: noop }),
    }),
  ];
}

function noop() {
  return undefined;
}

/** A cart with two lines. */
async function exampleCart() {
  const { fetch } = createSandbox();
  const client = createFirmlyClient({ appId: 'screenshots', fetch });
  let cart = await getCart(client, { domain: DOMAIN });
  for (const line of cart.line_items.slice(2)) {
    cart = await removeLineItem(client, { domain: DOMAIN, line, platformId: cart.platform_id });
  }
  return cart;
}

/** @param {string} file */
function readText(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
