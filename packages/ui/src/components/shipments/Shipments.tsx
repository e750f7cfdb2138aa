'use client';

import type { Cart, Shipment } from '@firmly-kit/core';
import { isSubmitted } from '@firmly-kit/core/cart';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { isZero } from '../../cart/amounts.ts';
import { lineLabels } from '../../cart/lineLabels.ts';
import {
  fulfillmentId,
  isInShipment,
  isPickup,
  shownShipments,
} from '../../cart/shownShipments.ts';
import { humanize } from '../../messages/humanize.ts';
import type { Messages } from '../../messages/Messages.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { formatDay } from '../../utils/formatDay.ts';
import { getOwn } from '../../utils/getOwn.ts';
import { Money } from '../money/Money.tsx';

export interface ShipmentsProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** As the API returns it. */
  cart: Cart;
}

/**
 * The shipments of a cart that has several: how each is sent, when, what it costs and which lines are in it. Shipments without
 * lines are left out. Renders a `<ul>`, and nothing for one shipment.
 */
export const Shipments = forwardRef<HTMLUListElement, ShipmentsProps>(function Shipments(
  { cart, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const shipments = shownShipments(cart);
  if (shipments.length < 2) return null;
  const labels = lineLabels(cart.line_items, messages, locale);
  return (
    <ul
      ref={ref}
      role="list"
      className={cx('firmly-Shipments', className)}
      aria-label={messages.shipments}
      {...props}
    >
      {shipments.map((shipment, index) => (
        // Not every shipment has an id.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="firmly-Shipments-shipment">
          <span className="firmly-Shipments-type">
            <bdi>{toTypeName(shipment, messages)}</bdi>
          </span>
          <Price cart={cart} shipment={shipment} />
          <Detail parts={toMethodDetails(shipment, locale)} />
          <Detail
            parts={labels.filter((_, line) => {
              const item = cart.line_items[line];
              return item && isInShipment(item, shipment);
            })}
          />
        </li>
      ))}
    </ul>
  );
});

/** Its own price. Without one, it is calculated later unless the cart's shipping is known, or the shopper fetches the lines. */
function Price({ cart, shipment }: { cart: Cart; shipment: Shipment }) {
  const { messages } = useFirmlyUI();
  const price = shipment.shipping_method?.price;
  const isKnown = (price?.value ?? price?.number) !== undefined;
  const isSettled = isSubmitted(cart) || cart.shipping_total || isPickup(shipment);
  if (!isKnown && isSettled) return null;
  return (
    <span className="firmly-Shipments-price" data-known={isKnown || undefined}>
      {isKnown && (price && isZero(price) ? messages.free : <Money money={price} />)}
      {!isKnown && messages.shippingLater}
    </span>
  );
}

function Detail({ parts }: { parts: readonly string[] }) {
  const { messages } = useFirmlyUI();
  return parts.length > 0 ? (
    <p className="firmly-Shipments-detail">
      <bdi>{messages.details(parts)}</bdi>
    </p>
  ) : null;
}

/** The store's own name, else the one for its code. */
function toTypeName(shipment: Shipment, messages: Messages): string {
  const id = fulfillmentId(shipment);
  return (
    decodeEntities(shipment.fulfillment_type?.name) ||
    getOwn(messages.fulfillmentTypes, id) ||
    (id ? humanize(id) : messages.shipping)
  );
}

/** The name of the method, and when it arrives. */
function toMethodDetails({ shipping_method: method }: Shipment, locale: string): string[] {
  return [method?.description, method?.estimated_delivery]
    .map((text) => formatDay(decodeEntities(text), locale))
    .filter(Boolean);
}
