import { parseFormula } from '../app/formulaText/parseFormula.ts';
import type { ShownValue } from '../app/ports/selection.ts';

/** Whether a formula is one call of a function of ours, so that its cell shows what that answers. */
export function isSingleCall(formula: string): boolean {
  const [call] = parseFormula(formula);
  return call !== undefined && call.start === 1 && call.end === formula.trimEnd().length;
}

/** Numbers come and go as text of 15 to 17 digits. */
const tolerance = 1e-12;

/** Whether two values that a cell shows are the same. */
export function showsSame(one: ShownValue, other: ShownValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether a cell shows one of the answers that it was given. */
export function showsAnswer(shown: ShownValue, answers: readonly ShownValue[]): boolean {
  return answers.some((answer) => showsSame(shown, answer));
}
