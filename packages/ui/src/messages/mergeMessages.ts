import type { MessageOverrides, Messages } from './Messages.ts';

/**
 * `messages`, with the overrides in place. One that is undefined, or null as from a CMS, does not hide what it would
 * replace.
 */
export function mergeMessages(
  messages: Messages,
  overrides: MessageOverrides | null | undefined,
): Messages {
  if (!overrides) return messages;
  return {
    ...messages,
    ...defined(overrides),
    cartStatuses: { ...messages.cartStatuses, ...defined(overrides.cartStatuses) },
    statusNotices: { ...messages.statusNotices, ...defined(overrides.statusNotices) },
    noticeCodes: { ...messages.noticeCodes, ...defined(overrides.noticeCodes) },
    errors: { ...messages.errors, ...defined(overrides.errors) },
  };
}

function defined<T extends object>(overrides: T | null | undefined): Defined<T> {
  const entries = Object.entries(overrides ?? {}).filter(
    ([, text]) => text !== undefined && text !== null,
  );
  // What fromEntries cannot tell: the keys are still T's, the values no longer missing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Defined<T>;
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], null | undefined> };
