import '@firmly-kit/ui/styles.css';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CartSummary } from '../../src/components/cart-summary/CartSummary.tsx';
import { CheckoutBar } from '../../src/components/checkout-bar/CheckoutBar.tsx';
import { discountedCart, noticedCart } from '../helpers/carts.ts';
import { emulateTouch } from '../helpers/emulateMedia.ts';

const nothing = () => undefined;

beforeEach(async () => {
  await page.viewport(390, 3000);
  await emulateTouch();
});

/** The points 21 px from the centre of a control at which something else would be touched. */
function missedPoints(control: Element) {
  const { x, y, width, height } = control.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  const points = [
    [left - 21, top],
    [left + 21, top],
    [left, top - 21],
    [left, top + 21],
  ] as const;
  return points.filter((point) => !control.contains(document.elementFromPoint(...point)));
}

test('a finger has 44 px for each control of a cart', async () => {
  const { container } = await render(
    <CartSummary
      cart={{ ...noticedCart, coupons: ['WELCOME10', 'TAKE20'] }}
      error={new Error('Failed')}
      onRetry={nothing}
      onQuantityChange={nothing}
      onRemove={nothing}
      onAddPromoCode={nothing}
      onClearPromoCodes={nothing}
      footer={<CheckoutBar cart={discountedCart} onCheckout={nothing} />}
    />,
  );
  // A stepper's field has the room that its buttons leave.
  const controls = [
    ...container.querySelectorAll('a, button, input:not(.firmly-QuantityStepper-field)'),
  ];
  expect(controls.length).toBeGreaterThan(8);
  const missed = controls
    .filter((control) => !control.matches(':disabled') && missedPoints(control).length > 0)
    .map((control) => control.ariaLabel ?? control.textContent);
  expect(missed).toEqual([]);
});
