import type { Cart, LineItem } from '@firmly-kit/core';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { EditorProps } from '../EditorProps.ts';
import { FloorCart } from './FloorCart.tsx';
import type { FloorRowProps } from './FloorRow.tsx';

const URL = 'https://api.example/cart';

/** Edits with `fetch` and `useState`: a shopper sees the requested quantity at once. No queue, no undo, no retry, no check. */
export function FloorEditor({
  fetch,
  onReady,
  Row,
}: EditorProps & { Row?: ComponentType<FloorRowProps> }) {
  const [cart, setCart] = useState<Cart>();
  const [change, setChange] = useState<{ sku: string; quantity: number }>();
  const load = useCallback(
    async (init?: RequestInit): Promise<Cart> => (await fetch(URL, init)).json(),
    [fetch],
  );
  const show = useCallback((next: Cart) => {
    setCart(next);
    setChange(undefined);
  }, []);
  useEffect(() => {
    const reload = () => load().then(show);
    onReady(reload);
    void reload();
  }, [load, show, onReady]);
  const onQuantityChange = useCallback(
    ({ sku = '' }: LineItem, quantity: number) => {
      setChange({ sku, quantity });
      void load({ method: 'PUT', body: JSON.stringify({ sku, quantity }) }).then(show);
    },
    [load, show],
  );
  return (
    cart && (
      <FloorCart
        cart={cart}
        change={change}
        onQuantityChange={onQuantityChange}
        {...(Row && { Row })}
      />
    )
  );
}
