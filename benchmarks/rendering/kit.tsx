import { type Cart, createFirmlyClient } from '@firmly-kit/core';
import { FirmlyProvider, useCartEditor } from '@firmly-kit/react';
import { CartSummary, CheckoutBar } from '@firmly-kit/ui';
import { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EditorProps } from './EditorProps.ts';

const noop = () => undefined;

/** A cart without data fetching. */
export const KitCart = ({ cart }: { cart: Cart }) => (
  <CartSummary
    cart={cart}
    storeName="Shop"
    onQuantityChange={noop}
    onRemove={noop}
    onUndo={noop}
    onUndoPause={noop}
    onAddPromoCode={noop}
    onClearPromoCodes={noop}
    footer={<CheckoutBar cart={cart} href="/checkout" />}
  />
);

/** A cart as `FirmlyCart` connects it. */
export function KitEditor({ fetch, onReady }: EditorProps) {
  const [client] = useState(() => createFirmlyClient({ accessToken: 'token', fetch }));
  const [queryClient] = useState(() => new QueryClient());
  return (
    <FirmlyProvider client={client} queryClient={queryClient}>
      <KitSummary onReady={onReady} />
    </FirmlyProvider>
  );
}

function KitSummary({ onReady }: Pick<EditorProps, 'onReady'>) {
  const editor = useCartEditor('shop.example', { refetchOnWindowFocus: false });
  const { cart } = editor;
  const { refetch } = editor.query;
  useEffect(() => onReady(refetch), [onReady, refetch]);
  return (
    <CartSummary
      cart={cart}
      lines={editor.lines}
      storeName="Shop"
      error={editor.query.error ?? editor.errors.cart}
      onRetry={editor.retry}
      pending={editor.pending}
      onQuantityChange={editor.setQuantity}
      onRemove={editor.remove}
      onUndo={editor.undo}
      onUndoPause={editor.pauseUndo}
      onAddPromoCode={editor.addPromoCode}
      onClearPromoCodes={editor.clearPromoCodes}
      promoCodeError={editor.errors.promoCodes}
      footer={
        cart && (
          <CheckoutBar
            cart={cart}
            pending={editor.pending}
            settled={editor.settled}
            href="/checkout"
          />
        )
      }
    />
  );
}
