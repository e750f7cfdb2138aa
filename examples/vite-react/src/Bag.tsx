import { useCartEditor } from '@firmly-kit/react';
import { CartSummary, CheckoutBar } from '@firmly-kit/ui';
import { storeNames } from './stores.ts';

interface BagProps {
  /** The store. Undefined while it is not known, and if the shopper has no cart. */
  domain: string | undefined;
  /** Whether the list of stores is loading. */
  isLoading?: boolean;
}

/** The editable cart of one store. */
export function Bag({ domain, isLoading = false }: BagProps) {
  const editor = useCartEditor(domain);
  return (
    <CartSummary
      // Null is no cart to show: the shopper has none, or the list of stores failed.
      cart={domain || isLoading ? editor.cart : null}
      lines={editor.lines}
      storeName={domain && (storeNames[domain] ?? domain)}
      pending={editor.pending}
      error={editor.query.error ?? editor.errors.cart}
      onRetry={editor.retry}
      onQuantityChange={editor.setQuantity}
      onRemove={editor.remove}
      onUndo={editor.undo}
      onUndoPause={editor.pauseUndo}
      onAddPromoCode={editor.addPromoCode}
      onClearPromoCodes={editor.clearPromoCodes}
      promoCodeError={editor.errors.promoCodes}
      onShippingMethodChange={editor.setShippingMethod}
      shippingMethodError={editor.errors.shippingMethod}
      footer={
        editor.cart && (
          <CheckoutBar
            cart={editor.cart}
            pending={editor.pending}
            settled={editor.settled}
            href={`https://${domain}/checkout`}
          />
        )
      }
    />
  );
}
