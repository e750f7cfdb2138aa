import { defined } from '../utils/defined.ts';
import type { MessageOverrides, Messages } from './Messages.ts';

/** `messages` with the overrides. An override that is undefined, or null as from a CMS, is ignored. */
export function mergeMessages(
  messages: Messages,
  overrides: MessageOverrides | null | undefined,
): Messages {
  if (!overrides) return messages;
  return {
    ...messages,
    ...defined(overrides),
    fulfillmentTypes: { ...messages.fulfillmentTypes, ...defined(overrides.fulfillmentTypes) },
    cartStatuses: { ...messages.cartStatuses, ...defined(overrides.cartStatuses) },
    statusNotices: { ...messages.statusNotices, ...defined(overrides.statusNotices) },
    paymentTypes: { ...messages.paymentTypes, ...defined(overrides.paymentTypes) },
    noticeCodes: { ...messages.noticeCodes, ...defined(overrides.noticeCodes) },
    errors: { ...messages.errors, ...defined(overrides.errors) },
  };
}
