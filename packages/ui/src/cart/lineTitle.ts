import type { LineItem } from '@firmly-kit/core';
import type { Messages } from '../messages/Messages.ts';

/** What a line is called: its title, else its sku, else that it has no name. */
export function lineTitle({ description, sku }: LineItem, { untitledItem }: Messages): string {
  return description?.trim() || sku?.trim() || untitledItem;
}
