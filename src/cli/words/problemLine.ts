import { shownText } from '../../domain/shownText.ts';
import type { Fault, Problem } from '../package/problem.ts';
import type { FaultOfCode, Words } from './words.ts';

/**
 * One line for a problem: file, row and column, then what is wrong.
 *
 * @example
 * problemLine(problem, wordsOf('zh-CN')); // => 'figures.csv:12:value: 不能为空。'
 */
export function problemLine({ file, row, column, fault }: Problem, words: Words): string {
  const place = [file, row === null ? '' : String(row), column].filter((part) => part !== '');
  return `${place.join(':')}: ${faultText(words.faults, shownFault(fault))}`;
}

/** What a cell holds, as a terminal may show it. */
function shownFault(fault: Fault): Fault {
  return 'value' in fault ? { ...fault, value: shownText(fault.value) } : fault;
}

/** The compiler follows a fault to the entry of its own code only through a type parameter. */
function faultText<Code extends Fault['code']>(
  table: Pick<Words['faults'], Code>,
  fault: FaultOfCode[Code],
): string {
  const code: Code = fault.code;
  return table[code](fault);
}
