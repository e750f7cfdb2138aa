/** The address as it is, if it leads to a page; `javascript:` and friends never reach a link. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href?.trim() || !URL.canParse(href, BASE)) return undefined;
  // Read as a browser reads it, which passes over tabs, line breaks and leading spaces.
  const { protocol } = new URL(href, BASE);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const BASE = 'https://relative.invalid';
