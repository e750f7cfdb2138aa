import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FirmlyCart } from '../../src/index.ts';

test('a server renders a cart whose API is a path of the page as loading', () => {
  const html = renderToString(createElement(FirmlyCart, { appId: 'shop', baseUrl: '/api/firmly' }));
  expect(html).toContain('Loading cart');
  expect(html).not.toContain('role="alert"');
});
