import type { NameKind } from '../domain/issue.ts';
import type { Localized } from '../domain/language.ts';
import type { Named, Spelled } from '../domain/name.ts';
import { nameIndex, type NameIndex } from '../domain/nameIndex.ts';
import { failure, type Result } from '../domain/result.ts';
import type { ArgumentValue } from './argumentValues.ts';
import { unknownName } from './unknownName.ts';

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
  value: ArgumentValue,
  vocabulary: Vocabulary,
): Result<never> {
  return failure(unknownName(kind, String(value), () => meant(String(value), vocabulary)));
}

type Vocabulary = Readonly<Record<string, Localized>>;

const indexes = new WeakMap<Vocabulary, NameIndex<Spelled>>();

function meant(input: string, vocabulary: Vocabulary): readonly Named[] {
  const words = Object.entries(vocabulary).map(([id, name]) => ({
    id,
    nameZh: name['zh-CN'],
    nameEn: name['en-US'],
    aliases: [],
  }));
  if (words.length <= fewWords) return words;
  const index = indexes.get(vocabulary) ?? nameIndex(words);
  indexes.set(vocabulary, index);
  const match = index.match(input);
  return match.kind === 'none' ? match.suggestions : [];
}
