import type { NameKind } from '../domain/issue.ts';
import type { Localized } from '../domain/language.ts';
import { nameIndex } from '../domain/nameIndex.ts';
import { failure, type Result } from '../domain/result.ts';

/** So few words are all shown; of more only those spelled alike. */
const fewWords = 3;

/**
 * The failure of a word that is none of a fixed vocabulary, with what may have been meant.
 *
 * @example
 * unknownWord('basis', '官方', { published: {…}, computed: {…} }); // => suggests both
 */
export function unknownWord(
  kind: NameKind,
  given: string | number | boolean | undefined,
  vocabulary: Readonly<Record<string, Localized>>,
): Result<never> {
  const input = String(given);
  const words = Object.entries(vocabulary).map(([id, name]) => ({
    id,
    nameZh: name['zh-CN'],
    nameEn: name['en-US'],
    aliases: [],
  }));
  if (words.length <= fewWords) {
    return failure({ code: 'unknown-name', kind, input, suggestions: words });
  }
  const match = nameIndex(words).match(input);
  const suggestions = match.kind === 'none' ? match.suggestions : [];
  return failure({ code: 'unknown-name', kind, input, suggestions });
}
