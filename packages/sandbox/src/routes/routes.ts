import type { Route } from '../http/Route.ts';
import { addLineItem } from './addLineItem.ts';
import { addPromoCodes } from './addPromoCodes.ts';
import { clearCart } from './clearCart.ts';
import { clearPromoCodes } from './clearPromoCodes.ts';
import { createBrowserSession } from './createBrowserSession.ts';
import { getActiveCarts } from './getActiveCarts.ts';
import { getActiveDomains } from './getActiveDomains.ts';
import { getCart } from './getCart.ts';
import { getPostalCode } from './getPostalCode.ts';
import { setPostalCode } from './setPostalCode.ts';
import { setShippingInfo } from './setShippingInfo.ts';
import { setShippingMethod } from './setShippingMethod.ts';
import { updateLineItem } from './updateLineItem.ts';
import { updateLineItemById } from './updateLineItemById.ts';

/** Every endpoint of the API. A new one is a file beside these and a line here. */
export const routes: readonly Route[] = [
  createBrowserSession,
  getActiveDomains,
  getActiveCarts,
  getCart,
  addLineItem,
  updateLineItem,
  updateLineItemById,
  clearCart,
  addPromoCodes,
  clearPromoCodes,
  getPostalCode,
  setPostalCode,
  setShippingInfo,
  setShippingMethod,
];
