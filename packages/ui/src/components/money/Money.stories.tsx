import type { Meta, StoryObj } from '@storybook/react-vite';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { Money } from './Money.tsx';

const meta = {
  title: 'Components/Money',
  component: Money,
  parameters: catalogue({
    use: 'For every amount in a cart, so that all are written in the same way.',
    avoid: "For prices that you compute: the store's amounts are the only ones.",
  }),
  args: { money: { currency: 'USD', value: 869.99, symbol: '$', number: 86_999 } },
} satisfies Meta<typeof Money>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Dollars: Story = {};

export const CurrencyCode: Story = { args: { currencyDisplay: 'code' } };

export const CurrencyName: Story = { args: { currencyDisplay: 'name' } };

/** With words around the amount. */
export const WithWords: Story = { args: { format: (amount) => `about ${amount}` } };

export const Yen: Story = { args: { money: { currency: 'JPY', number: 2200 } } };

export const Dinars: Story = { args: { money: { currency: 'KWD', value: 12.34 } } };

export const Negative: Story = { args: { money: { currency: 'EUR', value: -5 } } };

export const UnknownCurrency: Story = { args: { money: { currency: 'POINTS', value: 1200 } } };

/** Without a value: a dash, never "NaN". */
export const Missing: Story = { args: { money: undefined } };
