import type { Sandbox, SandboxOptions } from '@firmly-kit/sandbox';
import { createShop, type Shop } from './createShop.ts';

interface StoryContext {
  id: string;
  globals: object;
}

let last: { id: string; options: string; globals: string; shop: Shop } | undefined;

/**
 * The shop of a story. A new one each time, but for a choice of the toolbars: what the reader has changed in the cart stays.
 *
 * @param prepare Called with the sandbox of a new shop, before the first request.
 */
export function loadShop(
  { id, globals }: StoryContext,
  options: SandboxOptions,
  prepare: (sandbox: Sandbox) => void = () => undefined,
): Shop {
  const next = { id, options: JSON.stringify(options), globals: JSON.stringify(globals) };
  const isChoice =
    last?.id === id && last.options === next.options && last.globals !== next.globals;
  const shop = isChoice && last ? last.shop : createShop(options);
  if (!isChoice) prepare(shop.sandbox);
  last = { ...next, shop };
  return shop;
}
