import type { Figure } from '../../domain/figure.ts';
import type { Answer, FigureAnswer } from '../../formulas/answer.ts';
import type { CallAnswer } from '../cellInspection/evaluateCall.ts';
import type { ChangedCall } from './compareCells.ts';
import type { KeptAnswer } from './keptAnswer.ts';

/** One thing that a call answers, before and after: figures, else the texts that a cell shows. */
export interface AnswerPair {
  /** Undefined where there is no figure. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  /** What is shown instead where only words change, or a list; empty where the figures say it. */
  readonly words: readonly [before: string, after: string] | undefined;
  /** Whether other rules of the functions make the difference. */
  readonly isByRules?: boolean;
}

/** More of a text is not shown. */
const longest = 60;

/**
 * What differs between two answers, figure by figure: the cells of tables one by one, a citation by the figure that it is of.
 */
export function answerPairs({ before, after, given }: ChangedCall): readonly AnswerPair[] {
  if (given !== undefined) {
    const words = [keptWords(given), wordsOf(after)] as const;
    return [{ before: undefined, after: firstFigure(after), words, isByRules: true }];
  }
  const [was, would] = [cellsOf(before), cellsOf(after)];
  const rows = Math.max(was.length, would.length);
  const pairs = Array.from({ length: rows }, (_row, i) => {
    const columns = Math.max(was[i]?.length ?? 0, would[i]?.length ?? 0);
    return Array.from({ length: columns }, (_cell, j) => pairOf(was[i]?.[j], would[i]?.[j]));
  })
    .flat()
    .filter((pair) => pair !== undefined);
  if (pairs.length > 0) return pairs;
  const words = [wordsOf(before), wordsOf(after)] as const;
  return [{ before: firstFigure(before), after: firstFigure(after), words }];
}

function pairOf(
  before: FigureAnswer | undefined,
  after: FigureAnswer | undefined,
): AnswerPair | undefined {
  if (before?.value === after?.value && before?.unit === after?.unit) return undefined;
  return { before: before?.figure, after: after?.figure, words: undefined };
}

/** The figures that an answer shows, by the cells that it fills; none for texts and lists. */
function cellsOf(answer: CallAnswer): readonly (readonly (FigureAnswer | undefined)[])[] {
  if (answer.kind !== 'answer') return [];
  if (answer.answer.kind === 'figure') return [[answer.answer]];
  return answer.answer.kind === 'table' ? (answer.answer.cells ?? []) : [];
}

const firstFigure = (answer: CallAnswer): Figure | undefined =>
  answer.kind === 'answer' ? answer.figures[0] : undefined;

function wordsOf(answer: CallAnswer): string {
  if (answer.kind !== 'answer') return '#N/A';
  return shownWords(answer.answer).slice(0, longest);
}

function shownWords(answer: Answer): string {
  return answer.kind === 'table' ? tableWords(answer.rows) : String(answer.value);
}

function keptWords(answer: KeptAnswer): string {
  if (Array.isArray(answer)) return tableWords(answer).slice(0, longest);
  return (typeof answer === 'object' ? answer.error : String(answer)).slice(0, longest);
}

/** The first cells of a table stand for it, with the number of its rows. */
function tableWords(rows: readonly (readonly unknown[])[]): string {
  const first = rows.flat().filter((cell) => typeof cell !== 'object');
  return `${first.slice(0, 3).join('、')}… × ${rows.length}`;
}
