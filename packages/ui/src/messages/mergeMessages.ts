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

function defined<T extends object>(overrides: T | null | undefined): Defined<T> {
  const entries = Object.entries(overrides ?? {}).filter(
    ([, text]) => text !== undefined && text !== null,
  );
  // The type of fromEntries loses this: the keys are T's, and no value is missing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Defined<T>;
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], null | undefined> };
