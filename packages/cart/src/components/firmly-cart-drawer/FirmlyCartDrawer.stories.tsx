import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent } from 'storybook/test';
import '@firmly-kit/cart/styles.css';
import { catalogue } from '../../../../../.storybook/catalogue/catalogue.ts';
import { startShopper } from '../../../test/helpers/startShopper.ts';
import { FirmlyCartProvider } from '../../provider/FirmlyCartProvider.tsx';
import { FirmlyCartButton } from '../firmly-cart-button/FirmlyCartButton.tsx';
import { FirmlyCartDrawer } from './FirmlyCartDrawer.tsx';

const meta = {
  title: 'Connected/FirmlyCartDrawer',
  component: FirmlyCartDrawer,
  parameters: catalogue({
    use: 'Once in the layout of an app, so that every page can open it.',
    avoid: 'On a cart page: use `FirmlyCart`. For a drawer with other contents, use `CartDrawer`.',
    example: (args) => (
      <FirmlyCartProvider appId="my-app">
        <FirmlyCartButton />
        <FirmlyCartDrawer {...args} />
      </FirmlyCartProvider>
    ),
  }),
  argTypes: { title: { control: 'text' } },
  args: {
    checkoutHref: ({ domain }) => `https://${domain}/checkout`,
    onOpenChange: fn(),
    onDomainChange: fn(),
  },
  // One sandbox per story, so that no story sees the edits of another.
  loaders: [() => startShopper()],
  render: (args, { loaded: { client } }) => (
    <FirmlyCartProvider client={client}>
      <FirmlyCartButton data-testid="opener" />
      <FirmlyCartDrawer {...args} />
    </FirmlyCartProvider>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByTestId('opener'));
    await expect(
      await canvas.findByRole('heading', { name: 'Luma Gift Shop', level: 3 }),
    ).toBeVisible();
  },
} satisfies Meta<typeof FirmlyCartDrawer>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Open: Story = {};

export const AllStores: Story = { args: { layout: 'all' } };

export const AtStart: Story = { args: { side: 'start', title: 'Your bag' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { locale: 'ar-EG' } };

export const WithoutClient: Story = {
  tags: ['!autodocs'],
  // The kit tells the developer what is missing.
  beforeEach: () => {
    spyOn(console, 'error').mockImplementation(() => undefined);
  },
  render: (args) => (
    <>
      <FirmlyCartButton data-testid="opener" />
      <FirmlyCartDrawer {...args} />
    </>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByTestId('opener'));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Something went wrong');
  },
};
