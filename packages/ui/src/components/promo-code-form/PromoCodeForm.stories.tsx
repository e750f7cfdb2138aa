import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { PromoCodeForm } from './PromoCodeForm.tsx';

const meta: Meta<typeof PromoCodeForm> = {
  title: 'Components/PromoCodeForm',
  component: PromoCodeForm,
  parameters: catalogue({
    use: 'To apply codes at one store, and to remove all of them. Without handlers it lists the codes.',
    avoid: 'For a code that holds at all stores: each store knows only its own.',
  }),
  args: { onAdd: fn(), onClear: fn() },
  decorators: [
    (Story) => (
      <div style={{ padding: '1.25rem', background: 'var(--firmly-color-surface)' }}>
        <Story />
      </div>
    ),
  ],
};

export default meta;

type Story = StoryObj<typeof PromoCodeForm>;

export const NoCodes: Story = {};

export const Applied: Story = { args: { codes: ['SAVE10', 'SHIPFREE'] } };

export const Pending: Story = { args: { codes: ['SAVE10'], pending: true } };

export const Refused: Story = {
  args: { error: { name: 'HttpError', status: 400, code: 'ErrorInvalidPromoCode' } },
};

/** The typed text stays, to be corrected. */
export const RefusedAsTyped: Story = {
  ...Refused,
  play: async ({ canvas, args }) => {
    const field = canvas.getByRole('textbox', { name: 'Promo code' });
    await userEvent.type(field, 'SAVE99{Enter}');
    await expect(args.onAdd).toHaveBeenCalledWith('SAVE99');
    await expect(field).toHaveValue('SAVE99');
    await expect(field).toHaveAccessibleDescription('This code is not valid.');
  },
};

/** The store does not allow the codes to be removed. */
export const NotClearable: Story = {
  args: {
    codes: ['SAVE10'],
    error: { name: 'HttpError', status: 400, code: 'ErrorClearPromoCodeNotAllowed' },
  },
};

export const SentEmpty: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Apply' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Enter a promo code first.');
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};

export const OnlyCodes: Story = {
  args: { codes: ['SAVE10'], onAdd: undefined, onClear: undefined },
};

/** Without \`onClear\`, no code can be removed. */
export const WithoutRemoval: Story = { args: { codes: ['SAVE10'], onClear: undefined } };

export const ManyLongCodes: Story = {
  args: {
    codes: [
      '<b>HTML-IS-TEXT</b>',
      'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFTSKAPITÄN-2026-WINTER-SALE-EVERYTHING-MUST-GO',
      'خصم10',
      ...Array.from({ length: 8 }, (_, index) => `CODE-${index}`),
    ],
  },
};

/** A store that accepts any code. */
export const ByKeyboard: Story = {
  render: function Store(args) {
    const [codes, setCodes] = useState<string[]>([]);
    return (
      <PromoCodeForm
        {...args}
        codes={codes}
        onAdd={(code) => setCodes([...codes, code.toUpperCase()])}
        onClear={() => setCodes([])}
      />
    );
  },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('save10{Enter}');
    await expect(await canvas.findByText('SAVE10')).toBeVisible();
    await expect(canvas.getByRole('textbox')).toHaveValue('');
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Remove, SAVE10' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};

export const Dark: Story = { ...Applied, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...Applied, globals: { locale: 'ar-EG' } };
