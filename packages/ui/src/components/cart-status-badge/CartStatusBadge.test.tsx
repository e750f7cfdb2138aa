import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { CartStatusBadge } from './CartStatusBadge.tsx';

test.each([
  ['submitted', 'Ordered', 'success'],
  ['checkout_blocked', 'Checkout blocked', 'error'],
  ['awaiting_approval', 'Awaiting approval', 'info'],
  ['constructor', 'Constructor', 'info'],
])('%s reads "%s" and has severity %s', async (status, text, severity) => {
  const { container } = await render(<CartStatusBadge status={status} />);
  await expect.element(container).toHaveTextContent(text);
  expect(container.firstElementChild?.getAttribute('data-severity')).toBe(severity);
});

test.each([undefined, 'active', '', ' '])('%j renders nothing', async (status) => {
  const { container } = await render(<CartStatusBadge status={status} />);
  expect(container).toBeEmptyDOMElement();
});
