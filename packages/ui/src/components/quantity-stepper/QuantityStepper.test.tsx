import '@firmly-kit/ui/styles.css';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { QuantityStepper, type QuantityStepperProps } from './QuantityStepper.tsx';

/** As an app holds it: what is told comes back as value. */
async function renderStepper(props: Partial<QuantityStepperProps> = {}, locale = 'en-US') {
  const told: number[] = [];
  function Stepper() {
    const [value, setValue] = useState(props.value ?? 2);
    return (
      <QuantityStepper
        label="Radiant Tee"
        {...props}
        value={value}
        onValueChange={(quantity) => {
          told.push(quantity);
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
  return { ...screen, field, told };
}

test('names itself by its product', async () => {
  const { container } = await renderStepper();
  await expect.element(container).toMatchAriaInlineSnapshot(`
    - button "Decrease quantity of Radiant Tee"
    - textbox "Quantity of Radiant Tee": "2"
    - button "Increase quantity of Radiant Tee"
    - button "Elsewhere"
  `);
});

test('each press of a button is told', async () => {
  const { getByRole, field, told } = await renderStepper();
  await getByRole('button', { name: /Increase/ }).click();
  await getByRole('button', { name: /Increase/ }).click();
  await getByRole('button', { name: /Decrease/ }).click();
  expect(told).toEqual([3, 4, 3]);
  await expect.element(field).toHaveValue('3');
});

test('at one, the lower button is a bin and tells 0', async () => {
  const { getByRole, told } = await renderStepper({ value: 1 });
  await getByRole('button', { name: 'Remove Radiant Tee' }).click();
  expect(told).toEqual([0]);
});

test('where only typing may remove, the lower button stops at one, and keeps the focus', async () => {
  const { getByRole, told } = await renderStepper({ value: 2, zeroButton: false });
  const lower = getByRole('button', { name: 'Decrease quantity of Radiant Tee' });
  await lower.click();
  await lower.click({ force: true });
  expect(told).toEqual([1]);
  await expect.element(lower).toHaveAttribute('aria-disabled', 'true');
  await expect.element(lower).toHaveFocus();
});

test('the upper button stops at the most there is', async () => {
  const { getByRole, told } = await renderStepper({ value: 2, max: 3 });
  const upper = getByRole('button', { name: /Increase/ });
  await upper.click();
  await upper.click({ force: true });
  expect(told).toEqual([3]);
});

test.each([
  ['Enter', () => userEvent.keyboard('{Enter}')],
  ['leaving the field', () => userEvent.tab()],
])('a typed quantity is told once, on %s', async (_, commit) => {
  const { field, told } = await renderStepper();
  await field.fill('17');
  expect(told).toEqual([]);
  await commit();
  expect(told).toEqual([17]);
  await userEvent.tab();
  expect(told).toEqual([17]);
});

test.each([
  ['abc', '2', []],
  ['', '2', []],
  ['-4', '2', []],
  ['2', '2', []],
  ['9999999', '999,999', [999_999]],
  ['1,000', '1,000', [1000]],
  ['３', '3', [3]],
])('%j, typed and left, becomes %j', async (typed, shown, expected) => {
  const { field, told } = await renderStepper();
  await field.fill(typed);
  await userEvent.tab();
  await expect.element(field).toHaveValue(shown);
  expect(told).toEqual(expected);
});

test('what is no number is marked while it stands there', async () => {
  const { field } = await renderStepper();
  await field.fill('1x');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('1');
  await expect.element(field).not.toHaveAttribute('aria-invalid');
});

test('a typed 0 says that it removes, before it does', async () => {
  const { field, told } = await renderStepper();
  await field.fill('0');
  await expect.element(field).toHaveAccessibleDescription('0 removes the item');
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([0]);
});

test('where 0 may not be had, it becomes the least there is', async () => {
  const { field, told } = await renderStepper({ value: 4, allowZero: false });
  await field.fill('0');
  await expect.element(field).not.toHaveAccessibleDescription();
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([1]);
});

test('Escape takes back what was typed', async () => {
  const { field, told } = await renderStepper();
  await field.fill('17');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('2');
  await userEvent.tab();
  expect(told).toEqual([]);
});

test('a held arrow key is one wish, and does not run into a removal', async () => {
  const { field, told } = await renderStepper();
  await field.click();
  await userEvent.keyboard('{ArrowUp>5}');
  await expect.element(field).toHaveValue('7');
  expect(told).toEqual([]);
  await userEvent.keyboard('{/ArrowUp}');
  expect(told).toEqual([7]);
  await userEvent.keyboard('{ArrowDown>9/}');
  expect(told).toEqual([7, 1]);
});

test('Enter does not send a form around it', async () => {
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

test('the wheel changes nothing', async () => {
  const { field, told } = await renderStepper();
  await field.click();
  field.element().dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true }));
  await expect.element(field).toHaveValue('2');
  expect(told).toEqual([]);
});

test('a new value from elsewhere shows, but not over what is being typed', async () => {
  const { getByRole, rerender } = await render(<QuantityStepper label="Tee" value={2} />);
  const field = getByRole('textbox');
  await rerender(<QuantityStepper label="Tee" value={3} />);
  await expect.element(field).toHaveValue('3');
  await field.fill('17');
  await rerender(<QuantityStepper label="Tee" value={4} />);
  await expect.element(field).toHaveValue('17');
});

test('steps and typing keep to what can be had', async () => {
  const { getByRole, field, told } = await renderStepper({ value: 6, min: 6, step: 6 });
  await getByRole('button', { name: /Increase/ }).click();
  await field.fill('20');
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([12, 18]);
});

test('a read-only quantity is text', async () => {
  const { container } = await render(<QuantityStepper label="Tee" value={2} readOnly />);
  await expect.element(container).toHaveTextContent('Quantity: 2');
  expect(container.querySelector('input, button')).toBeNull();
});

test('in Arabic it writes and reads Arabic digits', async () => {
  const { field, told } = await renderStepper({}, 'ar-EG');
  await expect.element(field).toHaveValue('٢');
  await field.fill('١٢');
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([12]);
});

test.each([Number.NaN, Infinity, -1, 0])('a value of %d breaks nothing', async (value) => {
  const { container } = await render(<QuantityStepper label="Tee" value={value} />);
  expect(container.innerHTML).not.toMatch(/NaN|∞|Infinity/);
});

test('every target is 24 px at least', async () => {
  const { container } = await renderStepper();
  for (const target of container.querySelectorAll('.firmly-QuantityStepper *:is(button, input)')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

/** A parent that answers when it is asked to: with the oldest quantity told, or another one. */
async function renderSlow(props: Partial<QuantityStepperProps> = {}) {
  const told: number[] = [];
  const tree = (more: Partial<QuantityStepperProps>) => (
    <>
      <QuantityStepper
        label="Tee"
        value={2}
        onValueChange={(quantity) => told.push(quantity)}
        {...props}
        {...more}
      />
      <button type="button">Elsewhere</button>
    </>
  );
  const screen = await render(tree({}));
  return {
    field: screen.getByRole('textbox'),
    more: screen.getByRole('button', { name: /Increase/ }),
    less: screen.getByRole('button', { name: /Decrease|Remove/ }),
    elsewhere: screen.getByRole('button', { name: 'Elsewhere' }),
    told,
    answer: (answered: Partial<QuantityStepperProps>) => screen.rerender(tree(answered)),
  };
}

/** Faster than anything is rendered. */
function pressAtOnce(button: Element, times: number) {
  for (let press = 0; press < times; press += 1) {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
}

test('presses before the parent answers are counted, however fast, and shown', async () => {
  const { field, more, less, told } = await renderSlow();
  pressAtOnce(more.element(), 3);
  expect(told).toEqual([3, 4, 5]);
  await expect.element(field).toHaveValue('5');
  await less.click();
  expect(told).toEqual([3, 4, 5, 4]);
  await expect.element(field).toHaveValue('4');
});

test('a press steps from what has just been typed, though the parent has not answered', async () => {
  const { field, more, told } = await renderSlow();
  await field.fill('5');
  await more.click();
  expect(told).toEqual([5, 6]);
  await expect.element(field).toHaveValue('6');
});

test('the answer to an earlier press leaves the later ones, another answer none', async () => {
  const { field, more, told, answer } = await renderSlow();
  await more.click();
  await more.click();
  await answer({ value: 3 });
  await expect.element(field).toHaveValue('4');
  await more.click();
  expect(told).toEqual([3, 4, 5]);
  await answer({ value: 9 });
  await expect.element(field).toHaveValue('9');
});

test('a refused quantity goes when the waiting ends', async () => {
  const { field, more, told, answer } = await renderSlow();
  await more.click();
  await answer({ pending: true });
  await expect.element(field).toHaveValue('3');
  await answer({ pending: false });
  await expect.element(field).toHaveValue('2');
  await more.click();
  expect(told).toEqual([3, 3]);
});

test('a quantity refused without a word goes with the focus', async () => {
  const { field, more, elsewhere } = await renderSlow();
  await more.click();
  await field.click();
  await expect.element(field).toHaveValue('3');
  await elsewhere.click();
  await expect.element(field).toHaveValue('2');
});

test('a removal is not stepped from: pressed twice, it stays one', async () => {
  const { less, told } = await renderSlow();
  pressAtOnce(less.element(), 4);
  expect(told).toEqual([1, 0, 0, 0]);
});

test('above the most there is, no way up leads down', async () => {
  const { getByRole, field, told } = await renderStepper({ value: 10, max: 5 });
  await field.click();
  await userEvent.keyboard('{ArrowUp}');
  const upper = getByRole('button', { name: /Increase/ });
  await expect.element(upper).toHaveAttribute('aria-disabled', 'true');
  await upper.click({ force: true });
  expect(told).toEqual([]);
});

test('at 0, no way down leads up', async () => {
  const { getByRole, field, told } = await renderStepper({ value: 0, zeroButton: false });
  await field.click();
  await userEvent.keyboard('{ArrowDown}');
  const lower = getByRole('button', { name: /Decrease/ });
  await expect.element(lower).toHaveAttribute('aria-disabled', 'true');
  await lower.click({ force: true });
  expect(told).toEqual([]);
});

test('a number pasted with spaces around it is not cut off', async () => {
  const { field, told } = await renderStepper();
  await field.click();
  // As a paste does it: what is filled in by a program may be longer.
  document.execCommand('insertText', false, '            1,012  ');
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([1012]);
});

test.each(['Enter', 'Escape', 'ArrowUp'])('%s in a composed word is for the word', async (key) => {
  const { field, told } = await renderStepper();
  await field.fill('５');
  const event = new KeyboardEvent('keydown', {
    key,
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  field.element().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(told).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([5]);
});

test('while the store thinks, it can be styled, and used', async () => {
  const { container, getByRole, told } = await renderStepper({ pending: true });
  const stepper = container.querySelector<HTMLElement>('.firmly-QuantityStepper');
  await expect.element(stepper).toHaveAttribute('data-pending');
  await getByRole('button', { name: /Increase/ }).click();
  expect(told).toEqual([3]);
});

test.each([
  [1, 'numeric'],
  [12, 'numeric'],
  [0.5, 'decimal'],
  [Number.NaN, 'numeric'],
])('with steps of %d the keyboard on a phone is %s', async (step, inputMode) => {
  const { field } = await renderStepper({ step });
  await expect.element(field).toHaveAttribute('inputmode', inputMode);
});

test('what the host listens to on it is told all the same', async () => {
  const onBlur = vi.fn<() => void>();
  const onPointerDown = vi.fn<() => void>();
  const onPointerUp = vi.fn<() => void>();
  const { getByRole, told } = await renderStepper({ onBlur, onPointerDown, onPointerUp });
  const upper = getByRole('button', { name: /Increase/ });
  await upper.click();
  expect(onPointerDown).toHaveBeenCalledOnce();
  expect(onPointerUp).toHaveBeenCalledOnce();
  upper.element().focus();
  onBlur.mockClear();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
  expect(told).toEqual([3]);
});

test.each([
  [2, true, ['decrease', 'increase']],
  [1, true, ['remove', 'increase']],
  [1, false, ['decrease', 'increase']],
] as const)(
  'at %d with zeroButton %s, each button is named by what it does: %j',
  async (value, zeroButton, actions) => {
    const { container } = await renderStepper({ value, zeroButton });
    const buttons = [...container.querySelectorAll('.firmly-QuantityStepper-button')];
    expect(buttons.map((button) => button.getAttribute('data-action'))).toEqual(actions);
  },
);
