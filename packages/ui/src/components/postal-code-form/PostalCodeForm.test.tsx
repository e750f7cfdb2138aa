import '@firmly-kit/ui/styles.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PostalCodeForm } from './PostalCodeForm.tsx';

const onChangeMock = () => vi.fn<(postalCode: string) => void>();
const field = () => page.getByRole('textbox', { name: 'Postal code' });
const button = () => page.getByRole('button', { name: 'Estimate delivery' });
const refused = {
  name: 'HttpError',
  status: 400,
  code: 'ValidationError',
  description: 'Not a code of this country.',
};

test('it is a field with the present code and a button', async () => {
  const { container } = await render(
    <PostalCodeForm postalCode="90210" onPostalCodeChange={onChangeMock()} />,
  );
  await expect.element(container).toMatchAriaInlineSnapshot(`
    - group "Estimate delivery":
      - text: Postal code
      - textbox "Postal code": "90210"
      - button "Estimate delivery"
  `);
  await expect.element(field()).toHaveAttribute('autocomplete', 'postal-code');
});

test.each([
  ['K1A 0B1', 'K1A 0B1'],
  [' sw1a 1aa ', 'sw1a 1aa'],
  ['〒150-0001', '〒150-0001'],
  ['90\u200B210\uFEFF', '90210'],
  ['٩٠٢١٠', '٩٠٢١٠'],
  ['🎁', '🎁'],
  ['x'.repeat(300), 'x'.repeat(300)],
])(
  '%j is passed on by Enter and by the button: the service knows what is valid',
  async (typed, code) => {
    const onPostalCodeChange = onChangeMock();
    await render(<PostalCodeForm onPostalCodeChange={onPostalCodeChange} />);
    await field().fill(typed);
    await userEvent.keyboard('{Enter}');
    await button().click();
    expect(onPostalCodeChange.mock.calls).toEqual([[code], [code]]);
  },
);

test('an empty field asks for a code', async () => {
  const onPostalCodeChange = onChangeMock();
  const { getByRole } = await render(<PostalCodeForm onPostalCodeChange={onPostalCodeChange} />);
  await button().click();
  await expect.element(getByRole('alert')).toHaveTextContent('Enter a postal code first.');
  await expect.element(field()).toHaveFocus();
  expect(onPostalCodeChange).not.toHaveBeenCalled();
  await userEvent.keyboard('9');
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
});

test('a refusal describes the field, keeps what was typed, and goes when another code is typed', async () => {
  const toForm = (error?: unknown) => (
    <PostalCodeForm postalCode="90210" onPostalCodeChange={onChangeMock()} error={error} />
  );
  const { getByRole, rerender } = await render(toForm());
  await field().fill('00000');
  await button().click();
  await rerender(toForm(refused));
  await expect.element(field()).toHaveValue('00000');
  await expect.element(field()).toHaveAccessibleDescription('Not a code of this country.');
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
  await field().fill('0000');
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
});

test('the confirmed code replaces the typed one, in the form that the service gives it', async () => {
  const toForm = (postalCode?: string) => (
    <PostalCodeForm postalCode={postalCode} onPostalCodeChange={onChangeMock()} />
  );
  const { rerender } = await render(toForm());
  await field().fill('90210-1234');
  await button().click();
  await rerender(toForm('90210'));
  await expect.element(field()).toHaveValue('90210');
  await field().fill('902');
  await rerender(toForm('54000'));
  await expect.element(field()).toHaveValue('902');
});

test('inside an app’s form, it does not submit that', async () => {
  const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
    event.preventDefault(),
  );
  await render(
    <form onSubmit={onSubmit}>
      <PostalCodeForm onPostalCodeChange={onChangeMock()} />
    </form>,
  );
  await field().fill('90210');
  await userEvent.keyboard('{Enter}');
  await button().click();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('the present code, and one that is being sent, are not sent again', async () => {
  const onPostalCodeChange = onChangeMock();
  const toForm = (pending: boolean) => (
    <PostalCodeForm postalCode="90210" {...{ onPostalCodeChange, pending }} />
  );
  const { rerender } = await render(toForm(false));
  await button().click();
  expect(onPostalCodeChange).not.toHaveBeenCalled();
  await field().fill('54000');
  await button().click();
  await rerender(toForm(true));
  await button().click();
  expect(onPostalCodeChange).toHaveBeenCalledExactlyOnceWith('54000');
});

test('in a right-to-left page, the groups of a code keep their order, at the start of the field', async () => {
  await render(
    <div dir="rtl">
      <PostalCodeForm postalCode="123 45" onPostalCodeChange={onChangeMock()} />
    </div>,
  );
  const { direction, textAlign } = getComputedStyle(field().element());
  expect([direction, textAlign]).toEqual(['ltr', 'end']);
});
