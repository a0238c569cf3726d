import type { AnswerLanguage } from '../../src/app/ports/answerLanguage.ts';
import { done } from '../../src/app/ports/outcome.ts';
import type { Language } from '../../src/domain/language.ts';

/** The language of answers of a workbook in memory. */
export function memoryAnswerLanguage(first?: Language): AnswerLanguage {
  let current = first;
  return {
    current: () => current,
    set: async (language) => {
      current = language;
      return Promise.resolve(done(undefined));
    },
  };
}
