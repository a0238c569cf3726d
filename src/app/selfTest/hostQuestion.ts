/** What hosts are known or thought to differ in, as far as an add-in can find out by itself. */
export const hostQuestions = [
  'spilledFormula',
  'whileEntering',
  'whileCalculating',
  'calculateReach',
  'blankCell',
  'blankInRange',
  'protectedCalculate',
  'protectedEnter',
  'typing',
] as const;

export type HostQuestion = (typeof hostQuestions)[number];

/** What a question answers that nobody took part in: it is neither as assumed nor otherwise. */
export const notAnswered = 'nobody-typed';

/** What a host did: one of the choices that the workbench knows, or what was seen instead. */
export interface HostObservation {
  readonly question: HostQuestion;
  readonly seen: string;
}
