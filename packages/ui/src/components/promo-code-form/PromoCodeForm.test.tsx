import '@firmly-kit/ui/styles.css';
import { type FormEvent, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PromoCodeForm } from './PromoCodeForm.tsx';

const field = () => page.getByRole('textbox', { name: 'Promo code' });
const apply = () => page.getByRole('button', { name: 'Apply' });
const invalid = { name: 'HttpError', status: 400, code: 'ErrorInvalidPromoCode' };

function onAddMock() {
  return vi.fn<(code: string) => unknown>();
}

test('has a field, a button, and each applied code once', async () => {
  const { getByRole, getByTestId } = await render(
    <PromoCodeForm
      data-testid="form"
      codes={['SAVE10', 'SHIPFREE', 'SAVE10']}
      onAdd={onAddMock()}
      onClear={() => undefined}
    />,
  );
  await expect.element(getByTestId('form')).toMatchAriaInlineSnapshot(`
    - group "Promo code":
      - text: Promo code
      - textbox "Promo code"
      - button "Apply"
      - list "Applied promo codes":
        - listitem: SAVE10
        - listitem: SHIPFREE
      - button "Remove all"
  `);
  expect(getByRole('listitem').all()).toHaveLength(2);
});

test('an error describes the field', async () => {
  const { getByTestId } = await render(
    <PromoCodeForm data-testid="form" onAdd={onAddMock()} error={invalid} />,
  );
  await expect.element(getByTestId('form')).toMatchAriaInlineSnapshot(`
    - group "Promo code":
      - text: Promo code
      - textbox "Promo code"
      - button "Apply"
      - alert: This code is not valid.
  `);
  await expect.element(field()).toHaveAccessibleDescription('This code is not valid.');
});

/** A store that accepts any code and returns it in capitals. */
function Store({ onAdd }: { onAdd?: (code: string) => void }) {
  const [codes, setCodes] = useState<string[]>([]);
  return (
    <PromoCodeForm
      codes={codes}
      onAdd={(code) => {
        onAdd?.(code);
        setCodes((before) => [...before, code.toUpperCase()]);
      }}
      onClear={() => setCodes([])}
    />
  );
}

test('by keyboard, codes are added and removed without losing the focus', async () => {
  const onAdd = onAddMock();
  const { getByRole } = await render(<Store onAdd={onAdd} />);
  await userEvent.tab();
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard(' save10 {Enter}');
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('save10');
  await expect.element(getByRole('listitem')).toHaveTextContent('SAVE10');
  await expect.element(field()).toHaveValue('');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('shipfree');
  await userEvent.tab();
  await expect.element(apply()).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.poll(() => getByRole('listitem').all()).toHaveLength(2);
  await userEvent.tab();
  await expect.element(getByRole('button', { name: 'Remove all' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('list')).not.toBeInTheDocument();
  await expect.element(field()).toHaveFocus();
});

test('removing the codes by a press does not open a phone’s keyboard', async () => {
  const { getByRole } = await render(<Store />);
  await field().fill('SAVE10');
  await apply().click();
  await getByRole('button', { name: 'Remove, SAVE10' }).click();
  await expect.element(getByRole('list')).not.toBeInTheDocument();
  await expect.element(apply()).toHaveFocus();
});

test('after an empty submit, it requests a code until one is typed', async () => {
  const onAdd = onAddMock();
  const { getByRole } = await render(<PromoCodeForm onAdd={onAdd} />);
  await field().fill('  ');
  await apply().click();
  await expect.element(getByRole('alert')).toHaveTextContent('Enter a promo code first.');
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
  expect(onAdd).not.toHaveBeenCalled();
  await userEvent.keyboard('S');
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
  await expect.element(field()).not.toHaveAttribute('aria-invalid');
});

test("an error keeps the typed text, and typing another code hides the earlier code's error", async () => {
  const onAdd = onAddMock();
  const { getByRole, rerender } = await render(<PromoCodeForm onAdd={onAdd} />);
  await field().fill('SAVE99');
  await apply().click();
  await rerender(<PromoCodeForm onAdd={onAdd} error={invalid} />);
  await expect.element(field()).toHaveValue('SAVE99');
  await expect.element(getByRole('alert')).toBeVisible();
  await field().fill('SAVE9');
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
  await expect.element(field()).not.toHaveAttribute('aria-invalid');
});

test('a code is sent without the invisible characters that were copied with it', async () => {
  const onAdd = onAddMock();
  const { rerender } = await render(<PromoCodeForm onAdd={onAdd} />);
  await field().fill(' \u200BSA\u00ADVE10\uFEFF ');
  await apply().click();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('SAVE10');
  await rerender(<PromoCodeForm onAdd={onAdd} codes={['SAVE10']} />);
  await expect.element(field()).toHaveValue('');
});

test('a refused code has the store’s own short sentence, else one for its kind', async () => {
  const { getByRole, rerender } = await render(<PromoCodeForm onAdd={onAddMock()} />);
  const reason = async (fields: object) => {
    await rerender(<PromoCodeForm onAdd={onAddMock()} error={{ ...invalid, ...fields }} />);
    return getByRole('alert').element().textContent;
  };
  const unavailable = { code: 'ErrorPromoNotAvailable' };
  expect(await reason({})).not.toBe(await reason(unavailable));
  expect(await reason({ description: '<b>SAVE10 ended on Sunday.' })).toBe(
    '<b>SAVE10 ended on Sunday.',
  );
  expect(await reason({ description: 'x'.repeat(200) })).toBe(await reason({}));
  expect(await reason({ code: 'ErrorOther', description: 'x' })).toContain('Something went wrong');
});

test('the only code has a button on it that removes it, and several have one for all', async () => {
  const onClear = vi.fn<() => void>();
  const form = (codes: string[]) => <PromoCodeForm codes={codes} onClear={onClear} />;
  const { getByRole, getByText, rerender } = await render(form(['SAVE10']));
  const remove = getByRole('button', { name: 'Remove, SAVE10' });
  const chip = getByText('SAVE10').element().closest('li')?.getBoundingClientRect();
  const { left, right } = remove.element().getBoundingClientRect();
  expect(left).toBeGreaterThan(chip?.left ?? Number.NaN);
  expect(right).toBeLessThanOrEqual((chip?.right ?? Number.NaN) + 1);
  await remove.click();
  expect(onClear).toHaveBeenCalledExactlyOnceWith();
  await rerender(form(['SAVE10', 'SHIPFREE']));
  await expect.element(getByRole('button')).toHaveTextContent('Remove all');
});

test('an earlier error does not come back after an empty submit', async () => {
  const onAdd = onAddMock();
  const { getByRole } = await render(<PromoCodeForm onAdd={onAdd} error={invalid} />);
  await apply().click();
  await expect.element(getByRole('alert')).toHaveTextContent('Enter a promo code first.');
  await userEvent.keyboard('SAVE10');
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('alert')).toHaveTextContent('This code is not valid.');
});

test('while pending, everything can be used, and the same code is sent once', async () => {
  const onAdd = onAddMock();
  const { getByTestId, rerender } = await render(<PromoCodeForm onAdd={onAdd} />);
  await field().fill('SAVE10');
  await apply().click();
  await rerender(<PromoCodeForm data-testid="form" onAdd={onAdd} pending />);
  await expect.element(getByTestId('form')).toHaveAttribute('aria-busy', 'true');
  await expect.element(getByTestId('form')).toHaveAttribute('data-pending');
  await apply().click();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('SAVE10');
  await field().fill('OTHER');
  await apply().click();
  expect(onAdd).toHaveBeenLastCalledWith('OTHER');
});

test('a code typed while another is being applied stays', async () => {
  const onAdd = onAddMock();
  const { rerender } = await render(<PromoCodeForm onAdd={onAdd} />);
  await field().fill('SAVE10');
  await apply().click();
  await field().fill('SHIPFREE');
  await rerender(<PromoCodeForm onAdd={onAdd} codes={['SAVE10']} />);
  await expect.element(field()).toHaveValue('SHIPFREE');
});

test('a code that is already applied is not sent, and the field is cleared', async () => {
  const onAdd = onAddMock();
  await render(<PromoCodeForm onAdd={onAdd} codes={['SAVE10']} />);
  await field().fill('save10');
  await apply().click();
  await expect.element(field()).toHaveValue('');
  expect(onAdd).not.toHaveBeenCalled();
});

test('without handlers there are no controls', async () => {
  const { getByRole, rerender } = await render(<PromoCodeForm codes={['SAVE10']} />);
  await expect.element(getByRole('textbox')).not.toBeInTheDocument();
  await expect.element(getByRole('button')).not.toBeInTheDocument();
  await rerender(<PromoCodeForm codes={[]} onClear={() => undefined} />);
  await expect.element(getByRole('button')).not.toBeInTheDocument();
});

test('a code is text, and fits 280 px with many others', async () => {
  const codes = [
    '<img src=x onerror=alert(1)>',
    'A'.repeat(120),
    ...Array.from({ length: 12 }, (_, index) => `CODE-${index}`),
  ];
  const { getByTestId, getByRole } = await render(
    <div style={{ inlineSize: 280 }}>
      <PromoCodeForm
        data-testid="form"
        codes={codes}
        onAdd={onAddMock()}
        onClear={() => undefined}
      />
    </div>,
  );
  const form = getByTestId('form').element();
  await expect.element(getByRole('listitem').first()).toHaveTextContent(codes[0] ?? '');
  expect(form.querySelector('img')).toBeNull();
  for (const part of form.querySelectorAll('*')) {
    expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(
      form.getBoundingClientRect().right,
    );
  }
});

test('neither Enter nor the button submits a form around it', async () => {
  const onAdd = onAddMock();
  const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
  const tree = (
    <form onSubmit={onSubmit}>
      <PromoCodeForm onAdd={onAdd} />
    </form>
  );
  expect(renderToString(tree).match(/<form/g)).toHaveLength(1);
  await render(tree);
  await field().fill('SAVE10');
  await userEvent.keyboard('{Enter}');
  await field().fill('SHIPFREE');
  await apply().click();
  expect(onAdd.mock.calls).toEqual([['SAVE10'], ['SHIPFREE']]);
  expect(onSubmit).not.toHaveBeenCalled();
});

test('Enter while the input method composes does not submit', async () => {
  const onAdd = onAddMock();
  await render(<PromoCodeForm onAdd={onAdd} />);
  await field().fill('セール');
  const enter = { key: 'Enter', bubbles: true, cancelable: true };
  field()
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
  expect(onAdd).not.toHaveBeenCalled();
  field().element().dispatchEvent(new KeyboardEvent('keydown', enter));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('セール');
});

test('each of its buttons has its own class', async () => {
  await render(<PromoCodeForm codes={['A', 'B']} onAdd={onAddMock()} onClear={() => undefined} />);
  await expect.element(apply()).toHaveClass('firmly-Button', 'firmly-PromoCodeForm-apply');
  await expect
    .element(page.getByRole('button', { name: 'Remove all' }))
    .toHaveClass('firmly-Button', 'firmly-PromoCodeForm-clear');
});

test('empty, it is not a group', async () => {
  const { getByRole } = await render(<PromoCodeForm />);
  expect(getByRole('group').all()).toEqual([]);
});
