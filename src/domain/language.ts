/** The languages of the interface; Chinese is the default. */
export const languages = ['zh-CN', 'en-US'] as const;

export type Language = (typeof languages)[number];

/** The language of what formulas answer while a workbook has no other. */
export const defaultLanguage: Language = 'zh-CN';

/** A text in every language of the interface. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * The language that serves a host's locale: any Chinese gets zh-CN, everything else en-US.
 *
 * @example
 * languageOf('zh-TW'); // => 'zh-CN'
 * languageOf('de-DE'); // => 'en-US'
 */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
