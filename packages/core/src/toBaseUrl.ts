/** @throws TypeError unless `input` is an absolute http(s) URL with nothing but an origin and a path. */
export function toBaseUrl(input: string | URL): string {
  const url = parse(input);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new TypeError(
      'firmly-kit: `baseUrl` must be an absolute http(s) URL without user, query or hash, ' +
        'since every path is put behind it. Example: "https://api.firmly.work".',
    );
  }
  return url.href.replace(/\/+$/, '');
}

function parse(input: string | URL): URL | undefined {
  try {
    return new URL(input);
  } catch {
    return undefined;
  }
}
