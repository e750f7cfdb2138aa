const formatters = new Map<string, Intl.NumberFormat>();

/** A count or a quantity as the locale writes it. */
export function formatNumber(number: number, locale: string): string {
  // Versions of ICU differ in which space they put; server and browser must not.
  return numberFormat(locale)
    .format(number)
    .replaceAll(/[\u202F\u2009]/g, '\u00A0');
}

const MAX_ON_BADGE = 99;

/** A count where there is little room: `99+`. */
export function formatBadge(count: number, locale: string): string {
  if (count <= MAX_ON_BADGE) return formatNumber(count, locale);
  return `${formatNumber(MAX_ON_BADGE, locale)}+`;
}

/** The locale's way with plain numbers; the English one where Intl refuses the locale. */
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
