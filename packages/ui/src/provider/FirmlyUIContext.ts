'use client';

import { createContext, type JSXElementConstructor, type ReactNode } from 'react';
import { en } from '../messages/locales/en.ts';
import type { Messages } from '../messages/Messages.ts';

/** What the host's link is given: all of it belongs on its element. */
export interface FirmlyLinkProps {
  href: string;
  className: string;
  /** How it looks, where it looks like a button. */
  'data-variant'?: string | undefined;
  children: ReactNode;
}

export interface FirmlyImageProps {
  src: string;
  alt: string;
  className: string;
  width: number;
  height: number;
  loading: 'lazy';
  decoding: 'async';
  /** To be called when it did not load: the placeholder takes its place. */
  onError: () => void;
}

/**
 * What the host renders by itself: its router's link, its framework's image. A constructor rather than a `ComponentType`,
 * whose `propTypes` in React 18's types refuse a component that takes more than it is given here.
 */
export interface FirmlyComponents {
  /** @default an `<a>` */
  Link?: JSXElementConstructor<FirmlyLinkProps> | undefined;
  /** @default an `<img>` */
  Image?: JSXElementConstructor<FirmlyImageProps> | undefined;
}

/** How grave a notice is. `error` and `warning` interrupt a screen reader, the others wait their turn. */
export type Severity = 'info' | 'success' | 'warning' | 'error';

export interface FirmlyUI {
  locale: string;
  messages: Messages;
  components: FirmlyComponents;
  /** By code of a notice, or status of a cart. */
  severities: Readonly<Record<string, Severity>>;
}

export const FirmlyUIContext = createContext<FirmlyUI>({
  locale: 'en-US',
  messages: en,
  components: {},
  severities: {
    CART_ITEMS_REMOVED: 'warning',
    offline: 'warning',
    submitted: 'success',
    item_not_shippable: 'error',
    checkout_blocked: 'error',
  },
});
