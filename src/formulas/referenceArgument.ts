import type { ReferenceNames } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { localName } from './localName.ts';

/**
 * A reference as the argument takes it, in names.
 *
 * @example
 * referenceArgument(luoyangTrade, 'zh-CN'); // => '洛阳/进出口', or '洛阳' where the indicator is the figure's own
 */
export function referenceArgument(
  { place, indicator, breakdown }: ReferenceNames,
  language: Language,
): string {
  const parts = indicator === undefined ? [place] : [place, indicator];
  const members = breakdown.map((member) => localName(member, language)).join('+');
  const names = parts.map((part) => localName(part, language));
  return [...names, ...(members === '' ? [] : [members])].join('/');
}
