import type { Language } from '../../domain/language.ts';
import { measureNames, measureSpellings, type Measure } from '../../domain/measure.ts';
import { sentenceCase } from '../text/sentenceCase.ts';
import type { Choice } from './choice.ts';

/** A measure as a choice of its id, found by all that it is called. */
export function measureChoice(measure: Measure, language: Language): Choice {
  return {
    value: measure,
    label: sentenceCase(measureNames[measure][language]),
    detail: '',
    spellings: measureSpellings(measure),
  };
}
