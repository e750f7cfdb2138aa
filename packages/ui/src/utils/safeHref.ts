/** Returns a URL that is relative or http(s). Undefined for any other, such as a `javascript:` URL. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href?.trim() || !URL.canParse(href, BASE)) return undefined;
  // Parsed as a browser parses it: tabs, line breaks and leading spaces are ignored.
  const { protocol } = new URL(href, BASE);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const BASE = 'https://relative.invalid';
