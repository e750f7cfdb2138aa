import type { MessageOverrides, Messages } from './Messages.ts';

/** `messages`, with the overrides in place. An override that is undefined does not hide what it would replace. */
export function mergeMessages(messages: Messages, overrides: MessageOverrides = {}): Messages {
  return {
    ...messages,
    ...defined(overrides),
    cartStatuses: { ...messages.cartStatuses, ...defined(overrides.cartStatuses) },
    statusNotices: { ...messages.statusNotices, ...defined(overrides.statusNotices) },
    noticeCodes: { ...messages.noticeCodes, ...defined(overrides.noticeCodes) },
    errors: { ...messages.errors, ...defined(overrides.errors) },
  };
}

function defined<T extends object>(overrides: T | undefined): Defined<T> {
  const entries = Object.entries(overrides ?? {}).filter(([, text]) => text !== undefined);
  // What fromEntries cannot tell: the keys are still T's, the values no longer undefined.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Defined<T>;
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };
