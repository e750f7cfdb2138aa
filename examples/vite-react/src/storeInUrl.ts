const PARAMETER = 'store';

/** The store in the page's URL, so that a reload keeps the shopper's choice. */
export function getStoreInUrl(): string | undefined {
  return new URLSearchParams(window.location.search).get(PARAMETER) ?? undefined;
}

export function setStoreInUrl(domain: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(PARAMETER, domain);
  window.history.replaceState(window.history.state, '', url);
}
