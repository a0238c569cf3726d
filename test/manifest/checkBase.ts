import {
  attribute,
  descendants,
  localizedValues,
  type ManifestElement,
} from '../../src/cli/doctor/manifestElement.ts';

/** Element of the base manifest → what its text must look like. */
const texts: Readonly<Record<string, RegExp>> = {
  'a:Id': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
  'a:Version': /^\d{1,5}(\.\d{1,5}){0,3}$/u,
  'a:DefaultLocale': /^[a-z]{2}-[A-Z]{2}$/u,
  'a:Permissions': /^(Restricted|ReadDocument|WriteDocument|ReadWriteDocument)$/u,
  'a:AppDomain': /^https:\/\/[^/*]+$/u,
};

const lengths: Readonly<Record<string, number>> = { 'a:DisplayName': 125, 'a:Description': 250 };

const addresses = ['a:IconUrl', 'a:HighResolutionIconUrl', 'a:SupportUrl', 'a:SourceLocation'];

/** Checks the base manifest: identity, version, permissions, texts, https. */
export function checkBase(root: ManifestElement): readonly string[] {
  const malformed = Object.entries(texts).flatMap(([name, pattern]) =>
    descendants(root, name)
      .filter(({ text }) => !pattern.test(text))
      .map(({ text }) => `${name}: "${text}" is not of the form ${pattern.source}`),
  );
  const overlong = Object.entries(lengths).flatMap(([name, limit]) =>
    descendants(root, name)
      .flatMap(localizedValues)
      .filter((value) => value === '' || value.length > limit)
      .map(() => `${name}: between 1 and ${String(limit)} characters`),
  );
  const insecure = addresses.flatMap((name) =>
    descendants(root, name)
      .flatMap(localizedValues)
      .filter((value) => !value.startsWith('https://'))
      .map((value) => `${name}: "${value}" is not https`),
  );
  const overrides = descendants(root, 'a:ExtendedOverrides')
    .flatMap((element) => [attribute(element, 'Url'), attribute(element, 'ResourcesUrl')])
    .filter((value) => value !== '' && !value.startsWith('https://'))
    .map((value) => `a:ExtendedOverrides: "${value}" is not https`);
  return [...malformed, ...overlong, ...insecure, ...overrides];
}
