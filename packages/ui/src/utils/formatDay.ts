import { cachedByLocale, formatAlike } from './intlFormat.ts';

const dayFormat = cachedByLocale(
  (locales) =>
    new Intl.DateTimeFormat(locales, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T.*)?$/;

/** A date as `2026-12-03`, with a weekday in the words of the locale. Any other text is returned as it is. */
export function formatDay(text: string, locale: string): string {
  const date = text.slice(0, 10);
  // Without the time: a day must not change with the shopper's time zone.
  const day = new Date(`${date}T00:00Z`);
  // The calendar must have that day: engines differ on February 31.
  const isDay = ISO_DATE.test(text) && !Number.isNaN(day.getTime());
  return isDay && day.toISOString().startsWith(date) ? formatAlike(dayFormat(locale), day) : text;
}
