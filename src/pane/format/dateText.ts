import type { Language } from '../../domain/language.ts';

/** An ISO date in the language of the interface; a date without a day stays as it is stated. */
export function dateText(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
