import '@firmly-kit/cart/styles.css';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { FirmlyCart, type FirmlyCartProps } from '../../src/index.ts';
import { startShopper } from '../helpers/startShopper.ts';

const LUMA = 'shop.luma.gift';

test('keepAliveMs reads the cart again and again', async () => {
  const { client, countOf } = startShopper();
  await render(<FirmlyCart client={client} domain={LUMA} keepAliveMs={10} />);
  await expect.poll(() => countOf(`/${LUMA}/cart`)).toBeGreaterThan(3);
});

test('fastFirst requests the fast response of a cart, and the full one', async () => {
  const { client, sandbox } = startShopper();
  await render(<FirmlyCart client={client} domain={LUMA} fastFirst />);
  const searches = () =>
    sandbox.requests
      .filter(({ path }) => path.endsWith(`/${LUMA}/cart`))
      .map(({ search }) => search);
  await expect.poll(() => searches().toSorted()).toEqual(['', '?fast_mode=true']);
});

test('severities change how a notice of the store looks', async () => {
  const { client } = startShopper();
  const severityOf = async (props: Partial<FirmlyCartProps>) => {
    const { getByText, unmount } = await render(
      <FirmlyCart client={client} domain={LUMA} {...props} />,
    );
    const notice = getByText(
      /is no longer available|no longer sold|were removed|was removed/,
    ).first();
    await expect.element(notice).toBeVisible();
    const severity = notice.element().closest('[data-severity]')?.getAttribute('data-severity');
    await unmount();
    return severity;
  };
  expect(await severityOf({})).toBe('warning');
  expect(await severityOf({ severities: { CART_ITEMS_REMOVED: 'error' } })).toBe('error');
});

test('continueHref is the link of an empty cart', async () => {
  const { client } = startShopper({ seed: 'none' });
  const { getByRole } = await render(
    <FirmlyCart client={client} domain={LUMA} continueHref="/shop" />,
  );
  await expect
    .element(getByRole('link', { name: 'Continue shopping' }))
    .toHaveAttribute('href', '/shop');
});

test('onEditShippingAddress gets the store and its cart', async () => {
  const { client } = startShopper();
  const onEditShippingAddress = vi.fn<NonNullable<FirmlyCartProps['onEditShippingAddress']>>();
  const { getByRole } = await render(
    <FirmlyCart client={client} domain={LUMA} onEditShippingAddress={onEditShippingAddress} />,
  );
  await getByRole('button', { name: /^Change/ })
    .first()
    .click();
  expect(onEditShippingAddress).toHaveBeenCalledExactlyOnceWith({
    domain: LUMA,
    cart: expect.objectContaining({ total: expect.objectContaining({ value: 115.55 }) }),
  });
});

test.for(['switch', 'all'] as const)(
  'with headingLevel and layout="%s", the headings of each store start there',
  async (layout) => {
    const { client } = startShopper();
    const { getByRole, container } = await render(
      <FirmlyCart client={client} layout={layout} headingLevel={4} />,
    );
    await expect.element(getByRole('heading', { name: 'Luma Gift Shop', level: 4 })).toBeVisible();
    expect(container.querySelectorAll('h1, h2, h3')).toHaveLength(0);
    expect(container.querySelectorAll('h5').length).toBeGreaterThan(0);
  },
);
