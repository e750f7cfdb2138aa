import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { DomainSwitcher } from './DomainSwitcher.tsx';

const meta = {
  title: 'Components/DomainSwitcher',
  component: DomainSwitcher,
  args: {
    domains: ['staging.luma.gift', 'demo.luma.gift', 'shop.luma.gift'],
    value: 'staging.luma.gift',
    onValueChange: fn(),
    names: { 'staging.luma.gift': 'Luma Store' },
  },
  render: function Controlled({ value: initial, onValueChange, ...args }) {
    const [value, setValue] = useState(initial);
    return (
      <DomainSwitcher
        {...args}
        value={value}
        onValueChange={(domain) => {
          setValue(domain);
          onValueChange(domain);
        }}
      />
    );
  },
} satisfies Meta<typeof DomainSwitcher>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Stores: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Luma Store' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'demo.luma.gift' })).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith('demo.luma.gift');
  },
};

export const Loading: Story = { args: { domains: undefined } };

export const Empty: Story = { args: { domains: [] } };

export const Failed: Story = {
  args: { domains: undefined, error: { name: 'NetworkError' }, onRetry: fn() },
};

export const ManyLongNames: Story = {
  args: {
    domains: Array.from({ length: 12 }, (_, index) => `store-${index}.a-rather-long-name.example`),
    value: 'store-3.a-rather-long-name.example',
    names: {},
  },
};
