import { createBrowserSession } from './createBrowserSession.ts';
import { getActiveDomains } from './getActiveDomains.ts';
import { getCart } from './getCart.ts';
import type { Route } from './Route.ts';

/** Every endpoint of the API. A new one is a file beside these and a line here. */
export const routes: readonly Route[] = [createBrowserSession, getActiveDomains, getCart];
