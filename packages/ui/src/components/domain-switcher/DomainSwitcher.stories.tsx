import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { useArg } from '../../../test/helpers/useArg.ts';
import { DomainSwitcher } from './DomainSwitcher.tsx';
import type { DomainSwitcherStore } from './toStoreOptions.ts';

const usd = (value: number) => ({ currency: 'USD', value });

const stores: Record<string, DomainSwitcherStore> = {
  'shop.luma.gift': { name: 'Luma Gift Shop', count: 3, total: usd(66) },
  'maison-verre.example': {
    name: 'Maison Verre',
    count: 1,
    total: { currency: 'EUR', value: 148.5 },
  },
  'hinoki-goods.example': {
    name: 'Hinoki Goods',
    count: 12,
    total: { currency: 'JPY', value: 25_410 },
  },
};

const domains = Object.keys(stores);

const many = Array.from({ length: 12 }, (_, index) => `store-${index}.example`);

const manyStores = Object.fromEntries(
  many.map((domain, index) => [
    domain,
    { name: `Store ${index}`, count: index * 10, total: usd(index * 99.5) },
  ]),
);

const hundreds = Array.from({ length: 500 }, (_, index) => `store-${index}.example`);

const long = Array.from({ length: 5 }, (_, index) => `store-${index}.a-rather-long-name.example`);

/** One of each: loading, failed, above 99 items, a right-to-left name, nothing known. */
const mixedStores: Record<string, DomainSwitcherStore> = {
  'loading.example': { name: 'Being read', loading: true },
  'failed.example': { name: 'Out of reach', error: { name: 'TimeoutError' } },
  'bulk.example': { name: 'Bulk Foods', count: 1204, total: usd(12_480.25) },
  'arabic.example': { name: 'متجر الهدايا', count: 2, total: usd(19) },
  'unknown.example': {},
};

const mixed = Object.keys(mixedStores);

const meta = {
  title: 'Components/DomainSwitcher',
  component: DomainSwitcher,
  parameters: catalogue({
    use: "To choose one of a shopper's stores. `auto` finds the right form for their number; `list` is for a sidebar.",
    avoid:
      'With one store there is nothing to choose. To show all stores at once, use `FirmlyCart` with `layout="all"`.',
  }),
  args: { domains, stores, value: 'shop.luma.gift', onValueChange: fn() },
  render: function Controlled({ value: initial, onValueChange, ...args }) {
    const [value, setValue] = useArg(initial);
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

/** Up to 5 stores: segmented. */
export const Auto: Story = {};

export const OneStore: Story = { args: { domains: domains.slice(0, 1) } };

/** 6 stores or more: a select. */
export const AutoOfMany: Story = {
  args: { domains: many, stores: manyStores, value: 'store-3.example' },
};

/** Only names are known. */
export const Names: Story = {
  args: {
    stores: undefined,
    names: { 'shop.luma.gift': 'Luma Gift Shop', 'maison-verre.example': 'Maison Verre' },
  },
};

export const Segmented: Story = { args: { variant: 'segmented' } };

export const SegmentedMixed: Story = {
  args: { variant: 'segmented', domains: mixed, stores: mixedStores, value: 'bulk.example' },
};

/** On a phone it scrolls; a side that can be scrolled fades out. */
export const SegmentedOverflow: Story = {
  args: { variant: 'segmented', domains: many, stores: manyStores, value: 'store-6.example' },
  globals: { viewport: { value: 'mobile1' } },
};

/** On a wide screen it has several rows. */
export const SegmentedRows: Story = {
  args: { variant: 'segmented', domains: many.slice(0, 8), stores: manyStores, value: many[6] },
};

/** The rows scroll; the last visible one is cut. */
export const SegmentedHundreds: Story = {
  args: { variant: 'segmented', domains: hundreds, stores: {}, value: hundreds[250] },
};

export const SegmentedLongNames: Story = {
  args: { variant: 'segmented', domains: long, stores: {}, value: long[2] },
};

export const SegmentedByKeyboard: Story = {
  args: { variant: 'segmented' },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(
      canvas.getByRole('radio', { name: 'Luma Gift Shop, 3 items, $66.00' }),
    ).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /^Maison Verre/ })).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith('maison-verre.example');
  },
};

export const Select: Story = { args: { variant: 'select' } };

export const SelectLoading: Story = {
  args: { variant: 'select', domains: mixed, stores: mixedStores, value: 'loading.example' },
};

export const SelectFailed: Story = {
  args: { variant: 'select', domains: mixed, stores: mixedStores, value: 'failed.example' },
};

export const SelectLongNames: Story = {
  args: { variant: 'select', domains: long, stores: {}, value: long[2] },
};

export const SelectWithoutChoice: Story = { args: { variant: 'select', value: undefined } };

export const SelectByKeyboard: Story = {
  args: { variant: 'select' },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    const field = canvas.getByRole('combobox', { name: 'Stores' });
    await expect(field).toHaveFocus();
    await userEvent.selectOptions(field, 'hinoki-goods.example');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('hinoki-goods.example');
    await expect(field).toHaveDisplayValue('Hinoki Goods \u2068(12)\u2069 — \u2068¥25,410\u2069');
  },
};

export const List: Story = { args: { variant: 'list' } };

export const ListMixed: Story = {
  args: { variant: 'list', domains: mixed, stores: mixedStores, value: 'bulk.example' },
};

export const ListLongNames: Story = {
  args: { variant: 'list', domains: long, stores: {}, value: long[2] },
};

export const ListByKeyboard: Story = {
  args: { variant: 'list' },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: /^Luma Gift Shop/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(canvas.getByRole('radio', { name: /^Hinoki Goods/ })).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith('hinoki-goods.example');
  },
};

export const Loading: Story = { args: { domains: undefined } };

export const ListLoading: Story = { args: { variant: 'list', domains: undefined } };

export const Empty: Story = { args: { domains: [] } };

export const Failed: Story = {
  args: { domains: undefined, error: { name: 'NetworkError' }, onRetry: fn() },
};

export const FailedByServer: Story = {
  args: { domains: undefined, error: { name: 'HttpError', status: 503 }, onRetry: fn() },
};

/** A later read of the list failed: the known stores stay. */
export const FailedWithStores: Story = {
  args: { error: { name: 'NetworkError' }, onRetry: fn() },
};
