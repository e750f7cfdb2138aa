import {
  cloneElement,
  type CSSProperties,
  type ReactElement,
  type Ref,
  useEffect,
  version,
} from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  address,
  discountedCart,
  filledCart,
  methods,
  noticedCart,
  shipmentsCart,
  tee,
} from '../helpers/carts.ts';
import * as ui from '../../src/index.ts';

interface RootProps {
  ref?: Ref<HTMLElement>;
  className?: string;
  style?: CSSProperties;
  id?: string;
  'data-testid'?: string;
  'aria-description'?: string;
}

const nothing = () => undefined;

/** Every component, with every part of each. */
const components: Record<string, ReactElement<RootProps>> = {
  CartAnnouncer: <ui.CartAnnouncer cart={filledCart} />,
  CartDrawer: <ui.CartDrawer open={false} onOpenChange={nothing} />,
  CartErrorState: <ui.CartErrorState error={new Error('failed')} onRetry={nothing} />,
  CartHeader: <ui.CartHeader cart={filledCart} />,
  CartNotices: <ui.CartNotices cart={noticedCart} onDismiss={nothing} />,
  CartSkeleton: <ui.CartSkeleton />,
  CartStatusBadge: <ui.CartStatusBadge status="submitted" />,
  CartSummary: (
    <ui.CartSummary
      cart={discountedCart}
      onQuantityChange={nothing}
      onRemove={nothing}
      onAddPromoCode={nothing}
      footer={<ui.CheckoutBar cart={discountedCart} onCheckout={nothing} />}
    />
  ),
  CartTotals: <ui.CartTotals cart={discountedCart} />,
  CheckoutBar: <ui.CheckoutBar cart={filledCart} onCheckout={nothing} />,
  DomainSwitcher: <ui.DomainSwitcher domains={['a']} value="a" onValueChange={nothing} />,
  EmptyCart: <ui.EmptyCart />,
  LineItemList: <ui.LineItemList lines={[tee]} onQuantityChange={nothing} />,
  LineItemRow: <ui.LineItemRow line={tee} onQuantityChange={nothing} onRemove={nothing} />,
  Money: <ui.Money money={tee.price} />,
  Notice: <ui.Notice title="Sale">Until Monday.</ui.Notice>,
  NoticeList: <ui.NoticeList notices={noticedCart.notice} />,
  PaymentMethods: <ui.PaymentMethods methods={[{ type: 'CreditCard' }]} />,
  PostalCodeForm: <ui.PostalCodeForm postalCode="90210" onPostalCodeChange={nothing} />,
  ProductImage: <ui.ProductImage image={tee.image} />,
  PromoCodeForm: <ui.PromoCodeForm codes={['A']} onAdd={nothing} onClear={nothing} />,
  QuantityStepper: <ui.QuantityStepper label="Tee" value={2} onValueChange={nothing} />,
  Shipments: <ui.Shipments cart={shipmentsCart} />,
  ShippingAddress: <ui.ShippingAddress shippingInfo={address} onEdit={nothing} />,
  ShippingMethods: (
    <ui.ShippingMethods methods={methods} selected={methods[0]} onMethodChange={nothing} />
  ),
  UnreadableLines: <ui.UnreadableLines cart={{ line_items: [], dropped_line_items: 2 }} />,
};

test('every exported component is tested here', () => {
  const exported = Object.keys(ui).filter(
    (name) => /^[A-Z]/.test(name) && !name.endsWith('Provider'),
  );
  expect(Object.keys(components)).toEqual(exported);
});

test.each(Object.entries(components))(
  '%s passes ref, class, style and unknown props to its root',
  async (name, component) => {
    const ref = vi.fn<(element: HTMLElement | null) => void>();
    const { getByTestId } = await render(
      cloneElement(component, {
        ref,
        className: 'mine',
        style: { maxInlineSize: 300 },
        id: 'its-id',
        'data-testid': 'root',
        'aria-description': 'described',
      }),
    );
    const root = getByTestId('root').element();
    expect(ref).toHaveBeenCalledExactlyOnceWith(root);
    expect(root).toHaveClass(`firmly-${name}`, 'mine');
    expect(root).toHaveStyle({ maxInlineSize: '300px' });
    expect(root.id).toBe('its-id');
    expect(root.getAttribute('aria-description')).toBe('described');
  },
);

test.each(Object.entries(components))(
  '%s sets an object ref, and resets it on unmount',
  async (name, component) => {
    const ref: { current: HTMLElement | null } = { current: null };
    const { unmount } = await render(cloneElement(component, { ref }));
    expect(ref.current).toHaveClass(`firmly-${name}`);
    await unmount();
    expect(ref.current).toBeNull();
  },
);

test.each(Object.entries(components))(
  '%s hydrates the markup of the server without a warning',
  async (_, component) => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(<Watched onReady={nothing}>{component}</Watched>);
    document.body.append(container);
    const fromServer = container.cloneNode(true);
    const logged = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    await new Promise<void>((resolve) => {
      const watched = <Watched onReady={resolve}>{component}</Watched>;
      const root = hydrateRoot(container, watched, { onRecoverableError });
      onTestFinished(() => {
        for (const spy of logged) spy.mockRestore();
        root.unmount();
        container.remove();
      });
    });
    expect(onRecoverableError).not.toHaveBeenCalled();
    for (const spy of logged) expect(spy).not.toHaveBeenCalled();
    // React 18 sets the attributes of a radio button in another order.
    expect(sorted(container)).toBe(sorted(fromServer));
    // A strict Content-Security-Policy refuses inline styles.
    expect(container.querySelector('[style]')).toBeNull();
  },
);

test(`the tests run on React ${import.meta.env['REACT_MAJOR']}`, () => {
  expect(version.split('.')[0]).toBe(import.meta.env['REACT_MAJOR']);
});

function Watched({ children, onReady }: { children: ReactElement; onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return children;
}

function sorted(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
  return `<${node.localName} ${attributes.join(' ')}>${[...node.childNodes].map(sorted).join('')}`;
}
