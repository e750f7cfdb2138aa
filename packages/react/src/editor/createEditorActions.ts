import type { Cart, LineItem } from '@firmly-kit/core';
import type { UseMutationOptions } from '@tanstack/react-query';
import { addPromoCodesMutationOptions } from '../mutations/addPromoCodes.ts';
import { cartSettled } from '../mutations/cartSettled.ts';
import { clearCartMutationOptions } from '../mutations/clearCart.ts';
import { clearPromoCodesMutationOptions } from '../mutations/clearPromoCodes.ts';
import { setShippingMethodMutationOptions } from '../mutations/setShippingMethod.ts';
import { updateLineItemMutationOptions } from '../mutations/updateLineItem.ts';
import { isValidQuantity } from '../utils/isValidQuantity.ts';
import {
  createRemovalActions,
  type EditorActionsParameters,
  type RemovalActions,
} from './createRemovalActions.ts';
import { executeMutation } from './executeMutation.ts';

export interface EditorActions extends RemovalActions {
  /**
   * Requests a quantity, a whole number. 0 removes the line.
   *
   * @throws RangeError for any other number.
   */
  setQuantity: (line: LineItem, quantity: number) => void;
  /** Removes all lines. */
  clear: () => void;
  addPromoCode: (code: string) => void;
  /** Removes all promo codes: the API cannot remove one. */
  clearPromoCodes: () => void;
  /** Chooses one of the cart's `shipping_method_options`, by its `sku`. */
  setShippingMethod: (sku: string) => void;
  /**
   * Resolves with the cart as the store confirmed it last, as soon as no change is pending. Await it before a checkout.
   * Rejects with the error of the first change that is refused meanwhile.
   */
  settled: () => Promise<Cart>;
}

/** The actions of one cart's editor. Their errors are in the mutation cache, from where the editor displays them. */
export function createEditorActions(parameters: EditorActionsParameters): EditorActions {
  const { client, queryClient, domain } = parameters;
  const removal = createRemovalActions(parameters);

  function execute<TError, TVariables>(
    options: UseMutationOptions<Cart, TError, TVariables>,
    variables: TVariables,
  ) {
    executeMutation(queryClient, options, variables).catch(() => undefined);
  }

  return {
    ...removal,
    setQuantity: (line, quantity) => {
      assertValidQuantity(quantity);
      if (quantity === 0) removal.remove(line);
      else
        execute(updateLineItemMutationOptions(client, queryClient, { domain }), { line, quantity });
    },
    clear: () => execute(clearCartMutationOptions(client, queryClient, { domain }), undefined),
    addPromoCode: (code) =>
      execute(addPromoCodesMutationOptions(client, queryClient, { domain }), {
        promoCodes: [code],
      }),
    clearPromoCodes: () =>
      execute(clearPromoCodesMutationOptions(client, queryClient, { domain }), undefined),
    setShippingMethod: (sku) =>
      execute(setShippingMethodMutationOptions(client, queryClient, { domain }), {
        shippingMethod: sku,
      }),
    settled: () => cartSettled(queryClient, client, { domain }),
  };
}

const doNothing = () => undefined;

/** The actions while no domain is known. */
export const IDLE_EDITOR_ACTIONS: EditorActions = {
  setQuantity: doNothing,
  remove: doNothing,
  undo: doNothing,
  pauseUndo: doNothing,
  clear: doNothing,
  addPromoCode: doNothing,
  clearPromoCodes: doNothing,
  setShippingMethod: doNothing,
  settled: async () => {
    throw new Error('firmly-kit: settled() was called without a domain, so there is no cart.');
  },
};

function assertValidQuantity(quantity: number) {
  if (isValidQuantity(quantity)) return;
  throw new RangeError(
    `firmly-kit: setQuantity was called with ${quantity}, which is not a quantity. ` +
      'Pass a whole number. 0 removes the line.',
  );
}
