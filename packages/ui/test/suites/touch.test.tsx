import '@firmly-kit/ui/styles.css';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import * as ui from '../../src/index.ts';
import { controlsIn } from '../../../../test/controls.ts';
import { fullCart } from '../helpers/Shop.tsx';

const nothing = () => undefined;

beforeEach(async () => page.viewport(390, 800));

async function setTouch(enabled: boolean): Promise<void> {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
}

/** Whether a touch 21 px above and below the middle of the control still hits it. */
function isTall(control: HTMLElement): boolean {
  control.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = control.getBoundingClientRect();
  return [-21, 21].every((distance) =>
    control.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2 + distance)),
  );
}

test('around the lines, every control is 44 px high for a finger, and not larger for a mouse', async () => {
  const { container } = await render(
    <>
      <ui.CartNotices cart={fullCart} />
      <ui.PromoCodeForm codes={['SAVE10']} onAdd={nothing} onClear={nothing} />
      <ui.CartErrorState error={{ name: 'NetworkError' }} onRetry={nothing} />
      <ui.CheckoutBar cart={fullCart} onCheckout={nothing} />
      <div style={{ blockSize: 800 }} />
    </>,
  );
  const controls = controlsIn(container);
  const small = () =>
    controls.filter((control) => !isTall(control)).map(({ className }) => className);
  expect(small()).toHaveLength(controls.length - 1);
  await setTouch(true);
  onTestFinished(() => setTouch(false));
  expect(matchMedia('(pointer: coarse)').matches).toBe(true);
  expect(small()).toEqual([]);
});

test('the close button of the drawer is 44 px high for a finger', async () => {
  const { getByRole } = await render(
    <ui.CartDrawer open onOpenChange={nothing}>
      <p>Cart</p>
    </ui.CartDrawer>,
  );
  const close = getByRole('button', { name: 'Close cart' }).element();
  if (!(close instanceof HTMLElement)) throw new Error('It is an HTML element.');
  // The drawer slides in.
  await expect.poll(() => close.ownerDocument.getAnimations()).toEqual([]);
  await setTouch(true);
  onTestFinished(() => setTouch(false));
  expect(isTall(close)).toBe(true);
});
