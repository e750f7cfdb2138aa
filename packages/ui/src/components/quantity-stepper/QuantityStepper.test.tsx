import '@firmly-kit/ui/styles.css';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { listenToAnnouncements } from '../../../test/helpers/listenToAnnouncements.ts';
import { centerOf } from '../../../test/helpers/places.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { QuantityStepper, type QuantityStepperProps } from './QuantityStepper.tsx';

/** Keeps the requested quantity in state and returns it as `value`, as an app does. */
async function renderStepper(props: Partial<QuantityStepperProps> = {}, locale = 'en-US') {
  const requested: number[] = [];
  function Stepper() {
    const [value, setValue] = useState(props.value ?? 2);
    return (
      <QuantityStepper
        label="Radiant Tee"
        {...props}
        value={value}
        onValueChange={(quantity) => {
          requested.push(quantity);
          setValue(quantity);
        }}
      />
    );
  }
  const screen = await render(
    <FirmlyUIProvider locale={locale}>
      <Stepper />
      <button type="button">Elsewhere</button>
    </FirmlyUIProvider>,
  );
  const field = screen.getByRole('textbox', { name: 'Quantity of Radiant Tee' });
  return { ...screen, field, requested };
}

test('its field and buttons are named after the product', async () => {
  const { container } = await renderStepper();
  await expect.element(container).toMatchAriaInlineSnapshot(`
    - button "Decrease quantity of Radiant Tee"
    - textbox "Quantity of Radiant Tee": "2"
    - button "Increase quantity of Radiant Tee"
    - button "Elsewhere"
  `);
});

test('each press of a button requests a quantity', async () => {
  const { getByRole, field, requested } = await renderStepper();
  await getByRole('button', { name: /Increase/ }).click();
  await getByRole('button', { name: /Increase/ }).click();
  await getByRole('button', { name: /Decrease/ }).click();
  expect(requested).toEqual([3, 4, 3]);
  await expect.element(field).toHaveValue('3');
});

test('at 1, the decreasing button is a remove button and requests 0', async () => {
  const { getByRole, requested } = await renderStepper({ value: 1 });
  await getByRole('button', { name: 'Remove Radiant Tee' }).click();
  expect(requested).toEqual([0]);
});

test('without a zero button, the decreasing button stops at 1 and keeps the focus', async () => {
  const { getByRole, requested } = await renderStepper({ value: 2, zeroButton: false });
  const lower = getByRole('button', { name: 'Decrease quantity of Radiant Tee' });
  await lower.click();
  await lower.click({ force: true });
  expect(requested).toEqual([1]);
  await expect.element(lower).toHaveAttribute('aria-disabled', 'true');
  await expect.element(lower).toHaveFocus();
});

test('the increasing button stops at max', async () => {
  const { getByRole, requested } = await renderStepper({ value: 2, max: 3 });
  const upper = getByRole('button', { name: /Increase/ });
  await upper.click();
  await upper.click({ force: true });
  expect(requested).toEqual([3]);
});

test.each([
  ['Enter', () => userEvent.keyboard('{Enter}')],
  ['leaving the field', () => userEvent.tab()],
])('a typed quantity is requested once, on %s', async (_, commit) => {
  const { field, requested } = await renderStepper();
  await field.fill('17');
  expect(requested).toEqual([]);
  await commit();
  expect(requested).toEqual([17]);
  await userEvent.tab();
  expect(requested).toEqual([17]);
});

test.each([
  ['', '2', []],
  ['2', '2', []],
  ['2.0', '2', []],
  ['1,000', '1,000', [1000]],
  ['３', '3', [3]],
])('%j, typed and blurred, becomes %j', async (typed, shown, expected) => {
  const { field, requested } = await renderStepper();
  await field.fill(typed);
  await userEvent.tab();
  await expect.element(field).toHaveValue(shown);
  expect(requested).toEqual(expected);
});

test.each([
  ['abc', 'Whole numbers only', {}],
  ['-2', 'Whole numbers only', {}],
  ['1e3', 'Whole numbers only', {}],
  ['2.5', 'Whole numbers only', {}],
  ['5,0', 'Whole numbers only', {}],
  ['9999999', 'At most 999,999', {}],
  ['100', 'At most 99', { max: 99 }],
  ['1', 'At least 6', { min: 6, value: 6 }],
  ['0', 'At least 1', { allowZero: false }],
  ['8', 'In steps of 6, from 6', { min: 6, step: 6, value: 6 }],
  ['20', 'At most 18', { min: 6, step: 6, max: 18, value: 6 }],
  ['x', 'In steps of 0.5, from 0.5', { min: 0.5, step: 0.5 }],
])('%j is refused in words: %s', async (typed, words, props) => {
  const { getByRole, field, requested } = await renderStepper(props);
  const before = field.element().getAttribute('value');
  const heard = listenToAnnouncements();
  await field.fill(typed);
  expect(getByRole('alert').all()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveValue(typed);
  await expect.element(field).toHaveAccessibleDescription(words);
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(getByRole('alert')).toBeVisible();
  expect(heard()).toEqual([`assertive: ${words}`]);
  await userEvent.tab();
  await expect.element(field).toHaveValue(before ?? '');
  await expect.element(field).toHaveAccessibleDescription(words);
  expect(requested).toEqual([]);
});

test.each([
  ['typing', async (field: Locator) => field.fill('3')],
  ['Escape', async () => userEvent.keyboard('{Escape}')],
  ['a press of a button', async () => page.getByRole('button', { name: /Increase/ }).click()],
])('the words of a refusal go with %s', async (_, correct) => {
  const { getByRole, field } = await renderStepper();
  await field.fill('2.5');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('alert')).toBeVisible();
  await correct(field);
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
  await expect.element(field).not.toHaveAttribute('aria-invalid');
});

test('a refusal does not move the buttons', async () => {
  const { getByRole, field } = await renderStepper();
  const more = getByRole('button', { name: /Increase/ }).element();
  const place = centerOf(more);
  await field.fill('-2');
  await userEvent.tab();
  await expect.element(getByRole('alert')).toBeVisible();
  expect(centerOf(more)).toEqual(place);
});

test('a quantity outside of the range can be typed again', async () => {
  const { getByRole, field, requested } = await renderStepper({ value: 7, min: 6, step: 6 });
  await field.fill('7');
  await userEvent.keyboard('{Enter}');
  expect(getByRole('alert').all()).toEqual([]);
  expect(requested).toEqual([]);
});

test('a text that is not a number is marked as invalid', async () => {
  const { field } = await renderStepper();
  await field.fill('1x');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('1');
  await expect.element(field).not.toHaveAttribute('aria-invalid');
});

test('a typed 0 is described as a removal before it is requested', async () => {
  const { field, requested } = await renderStepper();
  await field.fill('0');
  await expect.element(field).toHaveAccessibleDescription('0 removes the item');
  await userEvent.keyboard('{Enter}');
  expect(requested).toEqual([0]);
});

test('Escape discards the typed text', async () => {
  const { field, requested } = await renderStepper();
  await field.fill('17');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('2');
  await userEvent.tab();
  expect(requested).toEqual([]);
});

test('a held arrow key requests one quantity on release, and never 0', async () => {
  const { field, requested } = await renderStepper();
  await field.click();
  await userEvent.keyboard('{ArrowUp>5}');
  await expect.element(field).toHaveValue('7');
  expect(requested).toEqual([]);
  await userEvent.keyboard('{/ArrowUp}');
  expect(requested).toEqual([7]);
  await userEvent.keyboard('{ArrowDown>9/}');
  expect(requested).toEqual([7, 1]);
});

test('Enter does not submit a form around it', async () => {
  const onSubmit = vi.fn<() => void>();
  const { getByRole } = await render(
    <form onSubmit={onSubmit}>
      <QuantityStepper label="Tee" value={2} />
    </form>,
  );
  await getByRole('textbox').fill('3');
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('the mouse wheel changes nothing', async () => {
  const { field, requested } = await renderStepper();
  await field.click();
  field.element().dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true }));
  await expect.element(field).toHaveValue('2');
  expect(requested).toEqual([]);
});

test('a new value is shown, but does not replace a draft', async () => {
  const { getByRole, rerender } = await render(<QuantityStepper label="Tee" value={2} />);
  const field = getByRole('textbox');
  await rerender(<QuantityStepper label="Tee" value={3} />);
  await expect.element(field).toHaveValue('3');
  await field.fill('17');
  await rerender(<QuantityStepper label="Tee" value={4} />);
  await expect.element(field).toHaveValue('17');
});

test('presses and typed numbers stay within min, max and step', async () => {
  const { getByRole, field, requested } = await renderStepper({ value: 6, min: 6, step: 6 });
  await getByRole('button', { name: /Increase/ }).click();
  await field.fill('18');
  await userEvent.keyboard('{Enter}');
  expect(requested).toEqual([12, 18]);
});

test('a read-only quantity is text', async () => {
  const { container } = await render(<QuantityStepper label="Tee" value={2} readOnly />);
  await expect.element(container).toHaveTextContent('Quantity: 2');
  expect(container.querySelector('input, button')).toBeNull();
});

test('in Arabic it formats and parses Arabic digits', async () => {
  const { field, requested } = await renderStepper({}, 'ar-EG');
  await expect.element(field).toHaveValue('٢');
  await field.fill('١٢');
  await userEvent.keyboard('{Enter}');
  expect(requested).toEqual([12]);
});

test.each([Number.NaN, Infinity, -1, 0])(
  'a value of %d is not shown as NaN or infinity',
  async (value) => {
    const { container } = await render(<QuantityStepper label="Tee" value={value} />);
    expect(container.innerHTML).not.toMatch(/NaN|∞|Infinity/);
  },
);

test('every target is at least 24 px', async () => {
  const { container } = await renderStepper();
  for (const target of container.querySelectorAll('.firmly-QuantityStepper *:is(button, input)')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

/** Dispatches the clicks before React renders. */
function pressAtOnce(button: Element, times: number) {
  for (let press = 0; press < times; press += 1) {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
}

test('each of several presses before a render steps from the one before', async () => {
  const { getByRole, field, requested } = await renderStepper();
  pressAtOnce(getByRole('button', { name: /Increase/ }).element(), 5);
  expect(requested).toEqual([3, 4, 5, 6, 7]);
  await expect.element(field).toHaveValue('7');
  await getByRole('button', { name: /Decrease/ }).click();
  expect(requested.at(-1)).toBe(6);
  await expect.element(field).toHaveValue('6');
});

test('a press steps from the number that was just typed', async () => {
  const { getByRole, field, requested } = await renderStepper();
  await field.fill('5');
  await getByRole('button', { name: /Increase/ }).click();
  expect(requested).toEqual([5, 6]);
  await expect.element(field).toHaveValue('6');
});

test('after a request that the parent ignores, the field and the next press keep to the value', async () => {
  const onValueChange = vi.fn<(quantity: number) => void>();
  const { getByRole } = await render(
    <QuantityStepper label="Tee" value={2} onValueChange={onValueChange} />,
  );
  const more = getByRole('button', { name: /Increase/ });
  await more.click();
  await expect.element(getByRole('textbox')).toHaveValue('2');
  await more.click();
  expect(onValueChange.mock.calls).toEqual([[3], [3]]);
});

test('presses after a removal request the removal again', async () => {
  const onValueChange = vi.fn<(quantity: number) => void>();
  const { getByRole } = await render(
    <QuantityStepper label="Tee" value={2} onValueChange={onValueChange} />,
  );
  pressAtOnce(getByRole('button', { name: /Decrease/ }).element(), 4);
  expect(onValueChange.mock.calls).toEqual([[1], [0], [0], [0]]);
});

test('above max, the increasing button and key do nothing', async () => {
  const { getByRole, field, requested } = await renderStepper({ value: 10, max: 5 });
  await field.click();
  await userEvent.keyboard('{ArrowUp}');
  const upper = getByRole('button', { name: /Increase/ });
  await expect.element(upper).toHaveAttribute('aria-disabled', 'true');
  await upper.click({ force: true });
  expect(requested).toEqual([]);
});

test('at 0, the decreasing button and key do nothing', async () => {
  const { getByRole, field, requested } = await renderStepper({ value: 0, zeroButton: false });
  await field.click();
  await userEvent.keyboard('{ArrowDown}');
  const lower = getByRole('button', { name: /Decrease/ });
  await expect.element(lower).toHaveAttribute('aria-disabled', 'true');
  await lower.click({ force: true });
  expect(requested).toEqual([]);
});

test('a number pasted with spaces around it is not truncated', async () => {
  const { field, requested } = await renderStepper();
  await field.click();
  // Like a paste: `fill` ignores maxlength.
  document.execCommand('insertText', false, '            1,012  ');
  await userEvent.keyboard('{Enter}');
  expect(requested).toEqual([1012]);
});

test.each(['Enter', 'Escape', 'ArrowUp'])(
  '%s while the input method composes is left to it',
  async (key) => {
    const { field, requested } = await renderStepper();
    await field.fill('５');
    const event = new KeyboardEvent('keydown', {
      key,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    field.element().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(requested).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(requested).toEqual([5]);
  },
);

test('while pending, it has data-pending and can be used', async () => {
  const { container, getByRole, requested } = await renderStepper({ pending: true });
  const stepper = container.querySelector<HTMLElement>('.firmly-QuantityStepper');
  await expect.element(stepper).toHaveAttribute('data-pending');
  await getByRole('button', { name: /Increase/ }).click();
  expect(requested).toEqual([3]);
});

test.each([
  [1, 'numeric'],
  [12, 'numeric'],
  [0.5, 'decimal'],
  [Number.NaN, 'numeric'],
])('with a step of %d the inputmode is %s', async (step, inputMode) => {
  const { field } = await renderStepper({ step });
  await expect.element(field).toHaveAttribute('inputmode', inputMode);
});

test('an app’s own blur and pointer handlers are called', async () => {
  const onBlur = vi.fn<() => void>();
  const onPointerDown = vi.fn<() => void>();
  const onPointerUp = vi.fn<() => void>();
  const { getByRole, requested } = await renderStepper({ onBlur, onPointerDown, onPointerUp });
  const upper = getByRole('button', { name: /Increase/ });
  await upper.click();
  expect(onPointerDown).toHaveBeenCalledOnce();
  expect(onPointerUp).toHaveBeenCalledOnce();
  upper.element().focus();
  onBlur.mockClear();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
  expect(requested).toEqual([3]);
});

test.each([
  [2, true, ['decrease', 'increase']],
  [1, true, ['remove', 'increase']],
  [1, false, ['decrease', 'increase']],
] as const)(
  'at %d with zeroButton %s, each button is named after its action: %j',
  async (value, zeroButton, actions) => {
    const { container } = await renderStepper({ value, zeroButton });
    const buttons = [...container.querySelectorAll('.firmly-QuantityStepper-button')];
    expect(buttons.map((button) => button.getAttribute('data-action'))).toEqual(actions);
  },
);
