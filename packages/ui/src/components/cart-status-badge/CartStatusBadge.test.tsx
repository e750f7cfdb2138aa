import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { CartStatusBadge } from './CartStatusBadge.tsx';

test.each([
  ['submitted', 'Ordered', 'success'],
  ['checkout_blocked', 'Checkout blocked', 'error'],
  ['awaiting_approval', 'Awaiting approval', 'info'],
  ['constructor', 'Constructor', 'info'],
])('%s is read as "%s", and is of severity %s', async (status, text, severity) => {
  const { container } = await render(<CartStatusBadge status={status} />);
  await expect.element(container).toHaveTextContent(text);
  expect(container.firstElementChild?.getAttribute('data-severity')).toBe(severity);
});

test.each([undefined, 'active', '', ' '])('%j is nothing special', async (status) => {
  const { container } = await render(<CartStatusBadge status={status} />);
  expect(container).toBeEmptyDOMElement();
});
