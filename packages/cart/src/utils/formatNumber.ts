/** Formats a count in a locale. An invalid locale gets the English format. */
export function formatNumber(number: number, locale: string): string {
  // ICU versions use different spaces. Server and browser must render the same text.
  return numberFormat(locale)
    .format(number)
    .replaceAll(/[\u202F\u2009]/g, '\u00A0');
}

function numberFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat([locale, 'en']);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
