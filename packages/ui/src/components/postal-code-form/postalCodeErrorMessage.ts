import { errorMessage } from '../../messages/errorMessage.ts';
import type { Messages } from '../../messages/Messages.ts';

const REFUSALS: ReadonlySet<unknown> = new Set([
  'ValidationError',
  'InvalidRequest',
  'ErrorInvalidInputBody',
]);

/** The sentence for a refused postal code: a store may have rules of its own, but its words are of another language. */
export function postalCodeErrorMessage(error: unknown, messages: Messages): string {
  const { code }: { code?: unknown } = Object(error);
  return REFUSALS.has(code) ? messages.postalCodeRefused : errorMessage(error, messages);
}
