import { priceCart } from '../cart/priceCart.ts';
import { setQuantity } from '../cart/setQuantity.ts';
import { toCartV2 } from '../cart/toCartV2.ts';
import { handleCartMutation } from '../http/handleCartMutation.ts';
import { readQuantity } from '../http/readQuantity.ts';
import type { Route } from '../http/Route.ts';
import { ApiException } from '../utils/ApiException.ts';
import { CART_PATH_V2 } from '../wire/paths.ts';

/** Sets the quantity of the line with this `line_item_id`; 0 removes it. Responds in the shape of the second version. */
export const updateLineItemById: Route = {
  method: 'PUT',
  path: `${CART_PATH_V2}/line-items/:line_item_id`,
  handle: (c, state) =>
    handleCartMutation(
      c,
      state,
      (draft, { store, body }) => {
        const quantity = readQuantity(body['quantity']);
        const id = c.req.param('line_item_id');
        const index = priceCart(store, draft).line_items.findIndex(
          ({ line_item_id }) => line_item_id === id,
        );
        const line = draft.lines[index];
        if (!line) throw new ApiException(404, 'ErrorNoLineItem', 'The line was not found.');
        return setQuantity(draft, line.product, quantity);
      },
      toCartV2,
    ),
};
