import type { LineItem } from '../schemas/lineItem.ts';

/** A line of a cart with the shopper's pending changes to it. */
export interface EditableLine {
  /** The line as the store last confirmed it. */
  line: LineItem;
  /** Stays the same from one response to the next. Unique among the lines of one cart. @default from the product, the variant and the title */
  key?: string | undefined;
  /** The quantity that the shopper requested. @default `line.quantity` */
  quantity?: number | undefined;
  /** The store has not confirmed the last requested change yet. @default false */
  pending?: boolean | undefined;
  /** It has no controls: a change of it would change another line. @default false */
  readOnly?: boolean | undefined;
  /** Why the last requested change was refused, until the next one is requested. Null for none. */
  error?: unknown;
  /** The shopper removed the line and can still undo that. @default false */
  removed?: boolean | undefined;
  /** URL of the product's page. */
  href?: string | undefined;
  /** The smallest quantity that can be ordered. @default 1 */
  min?: number | undefined;
  /** The largest quantity that can be ordered. @default 999999 */
  max?: number | undefined;
  /** Quantities are `min` plus a multiple of `step`. @default 1 */
  step?: number | undefined;
}

/** A line of an editor: its key is set, and its error is an `Error`. */
export interface KeyedLine extends EditableLine {
  key: string;
  error?: Error | null | undefined;
}
