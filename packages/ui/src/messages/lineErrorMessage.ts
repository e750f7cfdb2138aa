import { errorMessage, ownMessage } from './errorMessage.ts';
import type { Messages } from './Messages.ts';

// Short and without markup.
const PLAIN = /^[^<>{}]{1,120}$/;

/**
 * The sentence for an error of one line, or of a product that was to be added. For a lack of stock it is the store's own, which may
 * say how many there are, if that is short and plain text.
 */
export function lineErrorMessage(error: unknown, messages: Messages): string {
  const { code }: { code?: unknown } = Object(error);
  if (code === 'ErrorInvalidInputBody') return messages.quantityRefused;
  return ownMessage(error, /^ErrorNotEnoughStock$/, PLAIN) ?? errorMessage(error, messages);
}
