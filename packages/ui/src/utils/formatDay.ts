const formatters = new Map<string, Intl.DateTimeFormat>();

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T.*)?$/;

/** A date as `2026-12-03`, with a weekday in the words of the locale. Any other text is returned as it is. */
export function formatDay(text: string, locale: string): string {
  const trimmed = text.trim();
  // Without the time: a day must not change with the shopper's time zone.
  const day = new Date(`${trimmed.slice(0, 10)}T00:00Z`);
  if (!ISO_DATE.test(trimmed) || !isDay(day, trimmed)) return trimmed;
  const formatter = formatters.get(locale) ?? makeFormatter(locale);
  formatters.set(locale, formatter);
  // ICU versions use different spaces. Server and browser must render the same text.
  return formatter.format(day).replaceAll(/[\u202F\u2009]/g, '\u00A0');
}

/** Whether the calendar has that day: engines differ on February 31. */
function isDay(day: Date, text: string): boolean {
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}

function makeFormatter(locale: string): Intl.DateTimeFormat {
  const options = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
