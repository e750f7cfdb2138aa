'use client';

import { createContext, type JSXElementConstructor, type ReactNode } from 'react';
import { en } from '../messages/locales/en.ts';
import type { Messages } from '../messages/Messages.ts';

/** Props of the app's link component, which passes all of them to its element. */
export interface FirmlyLinkProps {
  href: string;
  className: string;
  /** The variant of a link that looks like a button. */
  'data-variant'?: string | undefined;
  /** What `aria-labelledby` refers to, with the store's heading. */
  id?: string | undefined;
  'aria-labelledby'?: string | undefined;
  children: ReactNode;
}

/** Props of the app's image component, which passes all of them to its element. */
export interface FirmlyImageProps {
  src: string;
  alt: string;
  className: string;
  width: number;
  height: number;
  loading: 'lazy';
  decoding: 'async';
  /** Call it when the image fails to load: the placeholder replaces it. */
  onError: () => void;
}

/**
 * Components of the app that replace elements: its router's link, its framework's image. The type is not `ComponentType`,
 * because React 18's `propTypes` reject components with more props.
 */
export interface FirmlyComponents {
  /** @default an `<a>` */
  Link?: JSXElementConstructor<FirmlyLinkProps> | undefined;
  /** @default an `<img>` */
  Image?: JSXElementConstructor<FirmlyImageProps> | undefined;
}

/** Severity of a notice. `error` and `warning` interrupt a screen reader, the others wait. */
export type Severity = 'info' | 'success' | 'warning' | 'error';

export interface FirmlyUI {
  locale: string;
  messages: Messages;
  components: FirmlyComponents;
  /** By the code of a notice or the status of a cart. */
  severities: Readonly<Record<string, Severity>>;
}

export const FirmlyUIContext = createContext<FirmlyUI>({
  locale: 'en-US',
  messages: en,
  components: {},
  severities: {
    CART_ITEMS_REMOVED: 'warning',
    ITEM_NOT_SHIPPABLE: 'error',
    ITEM_OUT_OF_STOCK: 'error',
    PROMO_EXPIRED: 'warning',
    PROMO_NOT_APPLICABLE: 'warning',
    SHIPPING_NOT_AVAILABLE: 'error',
    PRICE_INCREASED: 'warning',
    offline: 'warning',
    submitted: 'success',
    item_not_shippable: 'error',
    checkout_blocked: 'error',
  },
});
