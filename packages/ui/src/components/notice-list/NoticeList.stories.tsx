import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { NoticeList } from './NoticeList.tsx';

const meta = {
  title: 'Components/NoticeList',
  component: NoticeList,
  parameters: catalogue({
    use: 'For notices as the API sends them, of a cart or of your own list.',
    avoid: 'For all notices of a cart, with those about its status: use `CartNotices`.',
  }),
} satisfies Meta<typeof NoticeList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const CodeAndSentence: Story = {
  args: {
    notices: [
      { code: 'CART_ITEMS_REMOVED' },
      { message: 'Orders placed before noon leave the same day.' },
    ],
  },
};

export const Dismissible: Story = { args: { ...CodeAndSentence.args, onDismiss: fn() } };

/** The most severe first, whatever the store's order. */
export const MixedSeverities: Story = {
  args: {
    notices: [
      { message: 'Orders placed before noon leave the same day.' },
      { code: 'THANKS', message: 'You ship free from now on.' },
      { code: 'CART_ITEMS_REMOVED' },
      { code: 'checkout_blocked' },
    ],
    onDismiss: fn(),
  },
  render: (args) => (
    <FirmlyUIProvider severities={{ THANKS: 'success' }}>
      <NoticeList {...args} />
    </FirmlyUIProvider>
  ),
};

/** An unknown code is shown in words. */
export const UnknownCode: Story = { args: { notices: [{ code: 'PRICE_CHANGED' }] } };

export const HtmlIsText: Story = {
  args: { notices: [{ message: '<b>Sale!</b> <img src=x onerror=alert(1)>' }] },
};

/** Stands before the notices of the same severity and cannot be dismissed. */
export const Persistent: Story = {
  args: { ...CodeAndSentence.args, persistent: [{ code: 'item_not_shippable' }], onDismiss: fn() },
};

/** Nothing is visible. The live regions wait for the first notice. */
export const None: Story = { args: { notices: [] } };
