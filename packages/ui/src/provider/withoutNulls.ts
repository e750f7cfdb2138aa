import type { MessageOverrides } from '../messages/Messages.ts';

/** Overrides as they would be had what is null been left out: a catalogue may come from a CMS. */
export function withoutNulls(overrides: MessageOverrides | null = {}): MessageOverrides {
  const texts = Object.entries(overrides ?? {})
    .filter(([, text]) => text !== null)
    .map(([key, text]) => [key, isGroup(text) ? withoutNulls(text) : text]);
  // What fromEntries cannot tell: the keys are still those there were.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(texts) as MessageOverrides;
}

/** Such as the texts of errors, by their code. */
function isGroup(text: unknown): text is MessageOverrides {
  return typeof text === 'object';
}
