import type { LineItem } from '@firmly-kit/core';
import type { Messages } from '../messages/Messages.ts';
import { decodeEntities } from '../utils/decodeEntities.ts';

/** A line's title, else its sku, else `messages.untitledItem`. */
export function lineTitle({ description, sku }: LineItem, { untitledItem }: Messages): string {
  return decodeEntities(description) || sku?.trim() || untitledItem;
}
