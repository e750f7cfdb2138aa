import * as z from 'zod/mini';

/** A message of the store about this cart. At least one of `code` and `message` is there. Source: `notice[]`. */
export interface Notice {
  /** For programs: `CART_ITEMS_REMOVED`. */
  code?: string | undefined;
  /** The store's own sentence. Text, never HTML. */
  message?: string | undefined;
}

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const text = z.optional(z.string());

/** v1 sends strings, other versions objects: a code such as `CART_ITEMS_REMOVED`, or a sentence. */
export const noticeSchema = z.union([
  z.pipe(
    z.string(),
    z.transform((entry): Notice => (CODE.test(entry) ? { code: entry } : { message: entry })),
  ),
  z.pipe(
    z.looseObject({ code: text, message: text, description: text, text }),
    z.transform(({ description, text: words, message = description ?? words, ...rest }): Notice => {
      return message === undefined ? rest : { ...rest, message };
    }),
  ),
]);
