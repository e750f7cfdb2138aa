interface Formatter<T> {
  format: (value: T) => string;
}

/** A cached formatter for each locale. English for an invalid locale, and for one that the browser lacks: its own is the system's. */
export function cachedByLocale<T>(make: (locales: string[]) => T): (locale: string) => T {
  const formatters = new Map<string, T>();
  return (locale) => {
    const formatter = formatters.get(locale) ?? makeOrEnglish(make, locale);
    formatters.set(locale, formatter);
    return formatter;
  };
}

function makeOrEnglish<T>(make: (locales: string[]) => T, locale: string): T {
  try {
    return make([locale, 'en']);
  } catch {
    return make(['en']);
  }
}

/** The formatted value. ICU versions use different spaces: server and browser must render the same text. */
export function formatAlike<T>(formatter: Formatter<T>, value: T): string {
  return formatter.format(value).replaceAll(/[\u202F\u2009]/g, '\u00A0');
}
