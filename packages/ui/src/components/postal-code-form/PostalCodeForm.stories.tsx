import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { PostalCodeForm } from './PostalCodeForm.tsx';

const meta = {
  title: 'Components/PostalCodeForm',
  component: PostalCodeForm,
  parameters: catalogue({
    use: 'To estimate delivery before there is an address. One code is for all stores.',
    avoid: 'With a full address: use `ShippingAddress`.',
  }),
  args: { onPostalCodeChange: fn() },
} satisfies Meta<typeof PostalCodeForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const NoCode: Story = {};

export const PresentCode: Story = { args: { postalCode: '90210' } };

export const Pending: Story = { args: { postalCode: '90210', pending: true } };

export const Refused: Story = {
  args: { error: { name: 'HttpError', status: 400, code: 'ValidationError' } },
};
