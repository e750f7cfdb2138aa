import { useActiveCarts, useCartEditor } from '@firmly-kit/react';
import { CartSummary, CheckoutBar, DomainSwitcher } from '@firmly-kit/ui';
import { useState } from 'react';
import { storeNames } from './stores.ts';
import { toSwitcherStores } from './toSwitcherStores.ts';

/** A switch between the stores where the shopper has a cart, and the editable cart of the chosen store. */
export function Bags() {
  const { carts, status, error, refetch } = useActiveCarts();
  const active = status === 'success' ? carts.map(({ domain }) => domain) : undefined;
  const [domain, setDomain] = useState<string>();
  if (domain === undefined && active?.[0]) setDomain(active[0]);
  // A store without items is no longer active. Keep the chosen one, so that its removal can be undone.
  const domains = active && domain !== undefined ? [...new Set([...active, domain])] : active;
  const editor = useCartEditor(domain);

  return (
    <div className="bags">
      <DomainSwitcher
        domains={domains}
        value={domain}
        onValueChange={setDomain}
        stores={toSwitcherStores(carts)}
        names={storeNames}
        error={error}
        onRetry={() => refetch()}
      />
      <CartSummary
        key={domain}
        // Null is no cart to show: the shopper has none, or the list of stores failed.
        cart={domain || status === 'pending' ? editor.cart : null}
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
    </div>
  );
}
