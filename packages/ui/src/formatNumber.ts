const formatters = new Map<string, Intl.NumberFormat>();

/** A count or a quantity as the locale writes it; English where Intl refuses the locale. */
export function formatNumber(number: number, locale: string): string {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = makeFormatter(locale);
    formatters.set(locale, formatter);
  }
  return formatter.format(number);
}

function makeFormatter(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
