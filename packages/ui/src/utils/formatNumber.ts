const formatters = new Map<string, Intl.NumberFormat>();

/** Formats a count or a quantity in a locale. */
export function formatNumber(number: number, locale: string): string {
  // ICU versions use different spaces. Server and browser must render the same text.
  return numberFormat(locale)
    .format(number)
    .replaceAll(/[\u202F\u2009]/g, '\u00A0');
}

const MAX_ON_BADGE = 99;

/** Formats a count for a badge: above 99 it is `99+`. */
export function formatBadge(count: number, locale: string): string {
  if (count <= MAX_ON_BADGE) return formatNumber(count, locale);
  return `${formatNumber(MAX_ON_BADGE, locale)}+`;
}

/** The cached number format of a locale. An invalid locale gets the English one. */
export function numberFormat(locale: string): Intl.NumberFormat {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = makeFormatter(locale);
    formatters.set(locale, formatter);
  }
  return formatter;
}

function makeFormatter(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
