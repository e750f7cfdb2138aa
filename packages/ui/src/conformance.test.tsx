import { cloneElement, type CSSProperties, type ReactElement, type Ref } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { filledCart, noticedCart, tee } from '../test/carts.ts';
import { CartTotals } from './components/cart-totals/CartTotals.tsx';
import { ProductImage } from './components/product-image/ProductImage.tsx';
import * as ui from './index.ts';

interface RootProps {
  ref?: Ref<HTMLElement>;
  className?: string;
  style?: CSSProperties;
  id?: string;
  'data-testid'?: string;
}

const components: Record<string, ReactElement<RootProps>> = {
  CartSummary: <ui.CartSummary cart={filledCart} />,
  CartTotals: <CartTotals cart={filledCart} />,
  DomainSwitcher: <ui.DomainSwitcher domains={['a']} value="a" onValueChange={() => undefined} />,
  LineItemRow: <ui.LineItemRow line={tee} />,
  Money: <ui.Money money={tee.price} />,
  NoticeList: <ui.NoticeList notices={noticedCart.notice} />,
  ProductImage: <ProductImage image={tee.image} />,
};

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
      }),
    );
    const root = getByTestId('root').element();
    expect(ref).toHaveBeenCalledExactlyOnceWith(root);
    expect(root).toHaveClass(`firmly-${name}`, 'mine');
    expect(root).toHaveStyle({ maxInlineSize: '300px' });
    expect(root.id).toBe('its-id');
  },
);

test('every exported component is among them', () => {
  const exported = Object.keys(ui).filter(
    (name) => /^[A-Z]/.test(name) && !name.endsWith('Provider'),
  );
  expect(Object.keys(components)).toEqual(expect.arrayContaining(exported));
});
