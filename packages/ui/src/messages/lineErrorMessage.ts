import { decodeEntities } from '../utils/decodeEntities.ts';
import { errorMessage } from './errorMessage.ts';
import type { Messages } from './Messages.ts';

const MAX_LENGTH = 120;

/**
 * The sentence for an error of one line, or of a product that was to be added. For a lack of stock it is the store's own, which may say how many there are, if that
 * is short and plain text.
 */
export function lineErrorMessage(error: unknown, messages: Messages): string {
  const { code, description }: { code?: unknown; description?: unknown } = Object(error);
  if (code === 'ErrorInvalidInputBody') return messages.quantityRefused;
  const isOwn = code === 'ErrorNotEnoughStock' && typeof description === 'string';
  const text = isOwn && decodeEntities(description).trim();
  return text && text.length <= MAX_LENGTH && !/[<>{}]/.test(text)
    ? text
    : errorMessage(error, messages);
}
