import type { Language } from '../../domain/language.ts';
import type { Outcome } from './outcome.ts';

/**
 * The language of the text that formulas answer: a setting of the workbook, so that co-authors with different interfaces read,
 * and save, the same cells.
 */
export interface AnswerLanguage {
  /** Undefined while nobody has set it; formulas then answer in the default language. */
  readonly current: () => Language | undefined;
  readonly set: (language: Language) => Promise<Outcome<void>>;
}
