const formatters = new Map<string, Intl.NumberFormat>();

/** A count or a quantity as the locale writes it. */
export function formatNumber(number: number, locale: string): string {
  return numberFormat(locale).format(number);
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
