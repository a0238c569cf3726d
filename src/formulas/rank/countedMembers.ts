import type { ComputedFigure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { FunctionContext } from '../functions/functionDefinition.ts';
import { universeMembers } from './universeMembers.ts';

const words: Readonly<Record<Language, (present: number, members: number) => string>> = {
  'zh-CN': (present, members) => `${members}个成员中${present}个有数`,
  'en-US': (present, members) => `${present} of ${members} members have a figure`,
};

/** Among how many of how many members a rank is counted, in words. */
export function countedMembers(
  { inputs, reference, place }: ComputedFigure,
  { dataset, language }: FunctionContext,
): string {
  return words[language](inputs.length, universeMembers(dataset, reference, place).length);
}
