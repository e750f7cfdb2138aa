import type { Cart, LineItem, Money } from '@firmly-kit/core';
import { appliedPromoCodes } from '@firmly-kit/core/cart';
import { sumMoney, toMinorUnits } from '@firmly-kit/core/money';
import { omitUndefined } from '../utils/omitUndefined.ts';
import type { CartEventBase, CartEventItem, CartEventMoney } from './FirmlyCartEvent.ts';

/** What every event says of its cart. */
export function describeCart(domain: string | undefined, cart: Cart | undefined): CartEventBase {
  const { total } = cart ?? {};
  return {
    domain,
    currency: total?.currency,
    value: total && toUnits(total),
    items: (cart?.line_items ?? []).map((line) =>
      omitUndefined({
        ...describeLine(line, line.quantity ?? 1),
        line_price: describeMoney(line.line_price),
      }),
    ),
    promoCodes: [...appliedPromoCodes(cart)],
  };
}

/** What an event says of a line. Known fields only: stores add fields of their own, such as what a shopper had engraved. */
export function describeLine(line: LineItem, quantity: number): CartEventItem {
  const { sku, base_sku, description, variant_description } = line;
  const price = describeMoney(line.price);
  return omitUndefined({ sku, base_sku, description, variant_description, price, quantity });
}

function describeMoney(money: Money | undefined): CartEventMoney | undefined {
  if (!money) return undefined;
  const { currency, value, number } = money;
  return omitUndefined({ currency, value, number });
}

/** An amount in units of its currency. Undefined without a figure or a currency. */
export function toUnits(money: Money): number | undefined {
  return toMinorUnits(money) === undefined ? undefined : sumMoney([money])[0]?.value;
}
