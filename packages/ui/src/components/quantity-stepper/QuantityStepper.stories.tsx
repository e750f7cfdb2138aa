import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { useArg } from '../../../test/helpers/useArg.ts';
import { QuantityStepper } from './QuantityStepper.tsx';

const meta = {
  title: 'Components/QuantityStepper',
  component: QuantityStepper,
  parameters: catalogue({
    use: 'To change the quantity of something that is in a cart, by press, by key or by typing.',
    avoid:
      'To choose a quantity before a product is added, if there are few: a `<select>` is shorter. For other numbers, use your own field.',
  }),
  args: { label: 'Radiant Tee', value: 2, onValueChange: fn() },
  render: function Controlled({ value: initial, onValueChange, ...args }) {
    const [value, setValue] = useArg(initial);
    return (
      <QuantityStepper
        {...args}
        value={value}
        onValueChange={(quantity) => {
          setValue(quantity);
          onValueChange?.(quantity);
        }}
      />
    );
  },
} satisfies Meta<typeof QuantityStepper>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Two: Story = {};

/** The decreasing button is a remove button. */
export const One: Story = { args: { value: 1 } };

/** For places that have a remove button of their own. */
export const OneWithoutZeroButton: Story = { args: { value: 1, zeroButton: false } };

/** For what cannot be removed. */
export const NeverZero: Story = { args: { value: 1, allowZero: false } };

export const AtMax: Story = { args: { value: 5, max: 5 } };

/** 6, 12, 18, … */
export const Crates: Story = { args: { value: 12, min: 6, step: 6 } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const Pending: Story = { args: { pending: true } };

export const Invalid: Story = { args: { 'aria-invalid': true } };

export const Huge: Story = { args: { value: 123_456 } };

export const TypingZero: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    const field = canvas.getByRole('textbox', { name: 'Quantity of Radiant Tee' });
    await userEvent.clear(field);
    await userEvent.type(field, '0');
    await expect(field).toHaveAccessibleDescription('0 removes the item');
    await userEvent.keyboard('{Escape}');
    await expect(field).toHaveValue('2');
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** The typed text stays in the field until it is corrected; the requested quantity is unchanged. */
export const RefusedText: Story = {
  args: { onValueChange: fn() },
  play: async ({ canvas, args }) => {
    const field = canvas.getByRole('textbox', { name: 'Quantity of Radiant Tee' });
    await userEvent.clear(field);
    await userEvent.type(field, '2.5{Enter}');
    await expect(field).toHaveAccessibleDescription('Whole numbers only');
    await expect(field).toHaveValue('2.5');
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};
