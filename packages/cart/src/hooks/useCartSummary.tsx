'use client';

import { useCartEditor } from '@firmly-kit/react';
import { type CartSummaryProps, CheckoutBar } from '@firmly-kit/ui';
import { useContext } from 'react';
import { useCartViewed } from '../events/useCartViewed.ts';
import { type CartSettings, CartSettingsContext, mergeSettings } from '../provider/CartSettings.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { storeNameOf } from '../utils/storeNameOf.ts';
import { NamedHeader } from './NamedHeader.tsx';
import { useCheckout } from './useCheckout.ts';

export interface UseCartSummaryOptions extends Omit<
  CartSettings,
  'domains' | 'onEvent' | 'onError'
> {}

/** The props of a `CartSummary`. Those that an app sets itself go after them: `<CartSummary {...props} headingLevel={3} />`. */
export interface UseCartSummaryResult extends Pick<
  CartSummaryProps,
  | 'cart'
  | 'lines'
  | 'storeName'
  | 'error'
  | 'onRetry'
  | 'pending'
  | 'onQuantityChange'
  | 'onRemove'
  | 'onUndo'
  | 'onUndoPause'
  | 'onAddPromoCode'
  | 'onClearPromoCodes'
  | 'promoCodeError'
  | 'onShippingMethodChange'
  | 'shippingMethodError'
  | 'onEditShippingAddress'
  | 'continueHref'
  | 'footer'
  | 'parts'
> {}

/**
 * Reads and edits the cart at one store. Returns the props of the `CartSummary` that shows it, with its checkout.
 *
 * Options that are not set are those of the `FirmlyCartProvider` above, if there is one.
 *
 * @param domain The store's domain. Undefined while it is not known: the cart is loading. Null if there is no cart to show.
 *
 * @example
 * const summary = useCartSummary('shop.luma.gift', { checkoutHref: ({ domain }) => `https://${domain}/checkout` });
 * <CartSummary key="shop.luma.gift" {...summary} />;
 */
export function useCartSummary(
  domain: string | null | undefined,
  options: UseCartSummaryOptions = {},
): UseCartSummaryResult {
  const settings = mergeSettings(useContext(CartSettingsContext), options);
  const { undoMs, fastFirst, keepAliveMs, readOnly, components, storeNames, continueHref } =
    settings;
  const { onEditShippingAddress } = settings;
  const editor = useCartEditor(
    domain ?? undefined,
    omitUndefined({ undoMs, fastFirst, keepAliveMs }),
  );
  const { cart } = editor;
  const ownName = domain ? storeNameOf(domain, storeNames) : undefined;
  useCartViewed(domain, cart);
  const checkout = useCheckout(cart && domain ? { domain, cart } : undefined, settings);
  const Bar = components?.CheckoutBar ?? CheckoutBar;
  return {
    cart: domain === null ? null : cart,
    lines: editor.lines,
    storeName: ownName ?? domain ?? undefined,
    error: editor.query.error ?? editor.errors.cart,
    onRetry: editor.retry,
    pending: editor.pending,
    continueHref,
    parts: ownName === undefined ? components : { CartHeader: NamedHeader, ...components },
    footer: cart && checkout && (
      <Bar cart={cart} pending={editor.pending} settled={editor.settled} {...checkout} />
    ),
    ...(!readOnly && {
      onQuantityChange: editor.setQuantity,
      onRemove: editor.remove,
      onUndo: editor.undo,
      onUndoPause: editor.pauseUndo,
      onAddPromoCode: editor.addPromoCode,
      onClearPromoCodes: editor.clearPromoCodes,
      promoCodeError: editor.errors.promoCodes,
      onShippingMethodChange: editor.setShippingMethod,
      shippingMethodError: editor.errors.shippingMethod,
      onEditShippingAddress:
        onEditShippingAddress && cart && domain
          ? () => onEditShippingAddress({ domain, cart })
          : undefined,
    }),
  };
}
