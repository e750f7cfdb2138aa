import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { loadShop } from '../sandbox/loadShop.ts';
import { Welcome as WelcomePage } from './Welcome.tsx';

const meta: Meta<typeof WelcomePage> = {
  title: 'Welcome',
  component: WelcomePage,
  tags: ['!autodocs'],
  parameters: { isWide: true, controls: { disable: true } },
  loaders: [(context) => ({ shop: loadShop(context, { seed: 'demo' }) })],
  render: (_, { loaded: { shop } }) => <WelcomePage client={shop.client} />,
};

export default meta;

type Story = StoryObj<typeof meta>;

/** A cart of several stores, edited for real: the API runs in this page. */
export const Welcome: Story = {};

/** Only for the tests: a reader changes the quantity. */
export const Edited: Story = {
  tags: ['!dev'],
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }),
    );
    await expect(
      canvas.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' }),
    ).toHaveValue('2');
  },
};
