import type { Localized } from '../domain/language.ts';
import { normalizeName } from '../domain/name.ts';
import { steps, type Step } from '../domain/periodSeries.ts';
import { success, type Result } from '../domain/result.ts';
import type { ArgumentValue } from './argumentValues.ts';
import { unknownWord } from './unknownWord.ts';

const stepNames: Readonly<Record<Step, Localized>> = {
  year: { 'zh-CN': '逐年', 'en-US': 'year' },
  next: { 'zh-CN': '逐期', 'en-US': 'next' },
};

/** The step that a text names; none is the same period of each year. */
export function resolveStep(input: ArgumentValue): Result<Step> {
  if (input === undefined) return success('year');
  const name = normalizeName(String(input));
  const step = steps.find((item) => item === name || stepNames[item]['zh-CN'] === name);
  return step === undefined ? unknownWord('step', input, stepNames) : success(step);
}
