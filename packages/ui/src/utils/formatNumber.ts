import { cachedByLocale, formatAlike } from './intlFormat.ts';

/** The cached number format of a locale. An invalid locale gets the English one. */
export const numberFormat = cachedByLocale((locales) => new Intl.NumberFormat(locales));

/** Formats a count or a quantity in a locale. */
export function formatNumber(number: number, locale: string): string {
  return formatAlike(numberFormat(locale), number);
}

const MAX_ON_BADGE = 99;

/** Formats a count for a badge: above 99 it is `99+`. */
export function formatBadge(count: number, locale: string): string {
  if (count <= MAX_ON_BADGE) return formatNumber(count, locale);
  return `${formatNumber(MAX_ON_BADGE, locale)}+`;
}
