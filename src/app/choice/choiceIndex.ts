import { normalizeName } from '../../domain/name.ts';
import { createVocabulary, type Fit, type Vocabulary } from '../search/vocabulary.ts';
import type { Choice } from './choice.ts';

/** Finds choices by what is typed. */
export interface ChoiceIndex {
  /** The choices that a text may mean, the best fit first; all of them while nothing is typed. */
  readonly narrow: (typed: string) => readonly Choice[];
  /** The only choice that a text spells in full. */
  readonly spelled: (typed: string) => Choice | undefined;
}

/**
 * Indexes choices by label, value and every further spelling; nothing is read before something is typed.
 *
 * @example
 * choiceIndex(places).narrow('jy'); // => 济源市 first; the same for '濟源', 'jiyuan' and '419001'
 * choiceIndex(places).narrow('伦敦'); // => []
 */
export function choiceIndex(choices: readonly Choice[]): ChoiceIndex {
  let vocabulary: Vocabulary<'choice'> | undefined;
  const words = (): Vocabulary<'choice'> => (vocabulary ??= vocabularyOf(choices));
  return {
    narrow: (typed) => {
      const text = normalizeName(typed);
      if (text === '') return choices;
      const strength = strengths([...words().beginning(text), ...words().containing(text)]);
      return [...strength.keys()]
        .toSorted(
          (left, right) => (strength.get(right) ?? 0) - (strength.get(left) ?? 0) || left - right,
        )
        .flatMap((code) => choices[code] ?? []);
    },
    spelled: (typed) => {
      const found = new Set(
        words()
          .exact(normalizeName(typed))
          .map(({ code }) => code),
      );
      const [only] = found;
      return only === undefined || found.size > 1 ? undefined : choices[only];
    },
  };
}

function vocabularyOf(choices: readonly Choice[]): Vocabulary<'choice'> {
  return createVocabulary(
    choices.flatMap(({ value, label, spellings }, code) =>
      [...new Set([label, String(value), ...spellings])].map(
        (spelling) => [spelling, { kind: 'choice', code }] as const,
      ),
    ),
  );
}

/** The best fit of each choice, by its number. */
function strengths(fits: readonly Fit<'choice'>[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { code, strength } of fits) best.set(code, Math.max(best.get(code) ?? 0, strength));
  return best;
}
