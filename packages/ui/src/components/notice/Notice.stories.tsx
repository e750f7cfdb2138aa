import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { Notice } from './Notice.tsx';

const meta = {
  title: 'Components/Notice',
  component: Notice,
  parameters: catalogue({
    use: 'For one message of your app beside a cart.',
    avoid:
      "For a field's error, which belongs to its field. For the store's notices, use `NoticeList`.",
  }),
  argTypes: { title: { control: 'text' } },
  args: {
    title: 'Items removed',
    children: 'Some items are no longer available and were removed from your cart.',
  },
} satisfies Meta<typeof Notice>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Info: Story = {};

export const Success: Story = { args: { severity: 'success' } };

export const Warning: Story = { args: { severity: 'warning' } };

export const Failure: Story = { args: { severity: 'error' } };

export const Untitled: Story = { args: { title: undefined } };

export const Dismissible: Story = { args: { onDismiss: fn() } };

export const LongWord: Story = {
  args: { children: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3) },
};
