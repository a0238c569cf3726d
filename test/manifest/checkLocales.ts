import {
  attribute,
  descendants,
  type ManifestElement,
} from '../../src/cli/doctor/manifestElement.ts';

const localized = ['a:DisplayName', 'a:Description', 'a:SupportUrl', 'bt:String', 'bt:Url'];

/** A value that reads the same in every language needs no translation: the namespace, pages and scripts. */
function isNeutral(element: ManifestElement): boolean {
  const value = attribute(element, 'DefaultValue');
  return /^[A-Z]+$|\/(taskpane\.html|functions\.js)$/u.test(value);
}

function checkElement(
  element: ManifestElement,
  defaultLocale: string,
  locales: readonly string[],
): readonly string[] {
  const label = `${element.name} ${attribute(element, 'id')}`.trim();
  const overrides = element.children.map((child) => attribute(child, 'Locale'));
  const missing = isNeutral(element) ? [] : locales.filter((locale) => !overrides.includes(locale));
  const texts = [
    [defaultLocale, attribute(element, 'DefaultValue')],
    ...element.children.map((child) => [attribute(child, 'Locale'), attribute(child, 'Value')]),
  ];
  const chinese = texts.filter(
    ([locale = '', text = '']) => locale.startsWith('en') && /\p{Script=Han}/u.test(text),
  );
  const ofChinese = texts.filter(([locale = '']) => locale.startsWith('zh'));
  const unlike = new Set(ofChinese.map(([, text]) => text)).size > 1;
  return [
    ...missing.map((locale) => `${label}: no override for ${locale}`),
    ...overrides
      .filter((locale) => locale === defaultLocale)
      .map(() => `${label}: override for the default locale`),
    ...overrides
      .filter((locale, at) => overrides.indexOf(locale) !== at)
      .map((locale) => `${label}: two overrides for ${locale}`),
    ...chinese.map(() => `${label}: Chinese characters in the English text`),
    ...(unlike ? [`${label}: not the same in all Chinese locales`] : []),
  ];
}

/** Checks that every text is there once in each locale, and in its language. */
export function checkLocales(root: ManifestElement, locales: readonly string[]): readonly string[] {
  const defaultLocale = descendants(root, 'a:DefaultLocale')[0]?.text ?? '';
  const elements = localized.flatMap((name) => descendants(root, name));
  return elements.flatMap((element) => checkElement(element, defaultLocale, locales));
}
