import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import { figureTitle } from '../text/figureTitle.ts';
import { figureQuantity } from '../text/quantityText.ts';
import { answerPairs, type AnswerPair } from './answerPairs.ts';
import type { ChangedAnswers } from './compareCells.ts';
import { heldKeys } from './heldKeys.ts';
import { moveCause, type MoveDatasets, type MoveReason } from './moveReason.ts';

/** What becomes of a figure. */
export type MoveKind = 'changed' | 'new' | 'withdrawn';

/** One figure that another edition answers differently, with the cells that it stands in. */
export interface MoveRow {
  readonly key: string;
  readonly kind: MoveKind;
  /** What it is of; the call itself where it is a list. */
  readonly title: string;
  /** With their units; empty where there is none. */
  readonly before: string;
  readonly after: string;
  readonly reason: MoveReason;
  /** The document that makes the difference, and the curator's note on it; empty where there is none. */
  readonly source: string;
  readonly note: string;
  readonly cells: readonly RangeAddress[];
  /** How much of the sheet it moves: the relative change times the cells; a figure that comes or goes counts as one. */
  readonly effect: number;
  /** What is held where it is not accepted; empty where it goes with the edition, as lists do, or with new rules. */
  readonly held: readonly string[];
}

interface Grouped {
  readonly pair: AnswerPair;
  readonly text: string;
  readonly cells: Map<string, RangeAddress>;
}

/**
 * What a move would change, figure by figure, the greatest effect on the workbook first.
 *
 * @example
 * // 郑州's trade of 2024 was revised: three cells, a change of 0.014 %
 * moveReport(changed, datasets, 'zh-CN')[0]; // => { before: '5565亿元', after: '5565.8亿元', reason: 'revised', … }
 */
export function moveReport(
  changed: readonly ChangedAnswers[],
  datasets: MoveDatasets,
  language: Language,
): readonly MoveRow[] {
  const groups = new Map<string, Grouped>();
  for (const { cell, calls } of changed) {
    const { sheet, address } = cell;
    for (const call of calls) {
      for (const pair of answerPairs(call)) {
        const key = keyOf(pair, call.text);
        const group = groups.get(key) ?? { pair, text: call.text, cells: new Map() };
        group.cells.set(placeKey({ sheet, address }), { sheet, address });
        groups.set(key, group);
      }
    }
  }
  return [...groups]
    .map(([key, group]) => rowOf(key, group, datasets, language))
    .toSorted((left, right) => right.effect - left.effect || (left.title < right.title ? -1 : 1));
}

function rowOf(
  key: string,
  { pair, text, cells }: Grouped,
  datasets: MoveDatasets,
  language: Language,
): MoveRow {
  const { before, after, words, isByRules = false } = pair;
  const [shownBefore, shownAfter] = words ?? [shown(before, language), shown(after, language)];
  const change = words === undefined ? relativeChange(before, after) : Number(isByRules);
  return {
    key,
    kind: kindOf(pair),
    title: titleOf(pair, text, datasets, language),
    before: shownBefore,
    after: shownAfter,
    ...causeOf(pair, datasets, language),
    cells: [...cells.values()],
    effect: change * cells.size,
    // Rules are taken as a whole.
    held: isByRules ? [] : heldOf(pair, datasets),
  };
}

function shown(figure: Figure | undefined, language: Language): string {
  return figure === undefined ? '' : figureQuantity(figure, language).text;
}

function causeOf(
  { before, after, words, isByRules }: AnswerPair,
  datasets: MoveDatasets,
  language: Language,
): Pick<MoveRow, 'reason' | 'source' | 'note'> {
  if (isByRules === true) return { reason: 'rules', source: '', note: '' };
  const { reason, printed } = moveCause(before, after, datasets);
  const id = printed?.source ?? '';
  const source = datasets.after.source(id) ?? datasets.before.source(id);
  return {
    reason: words === undefined ? reason : 'words',
    source: source === undefined ? '' : shortCitation(source, language),
    note: reason === 'corrected' ? (printed?.note ?? '') : '',
  };
}

function heldOf({ before, after }: AnswerPair, datasets: MoveDatasets): readonly string[] {
  const keys = [
    ...(before === undefined ? [] : heldKeys(datasets.before, before)),
    ...(after === undefined ? [] : heldKeys(datasets.after, after)),
  ];
  return [...new Set(keys)];
}

function kindOf({ before, after, words }: AnswerPair): MoveKind {
  if (words !== undefined) return 'changed';
  if (before === undefined) return 'new';
  return after === undefined ? 'withdrawn' : 'changed';
}

/** Two questions that the same figures answer are one row. */
function keyOf({ before, after, words }: AnswerPair, text: string): string {
  const figures = [before, after].map((figure) =>
    figure === undefined ? '' : `${cellKey(figure)}|${figure.reference}`,
  );
  return JSON.stringify(words === undefined ? figures : [...figures, text, ...words]);
}

function titleOf(
  { before, after }: AnswerPair,
  text: string,
  datasets: MoveDatasets,
  language: Language,
): string {
  const figure = before ?? after;
  if (figure === undefined) return text;
  const dataset = before === undefined ? datasets.after : datasets.before;
  const period =
    before !== undefined && after !== undefined && before.period !== after.period
      ? `${periodText(before.period, language)} → ${periodText(after.period, language)}`
      : periodText(figure.period, language);
  return `${figureTitle(dataset, figure, language)} ${period}`;
}

/** At most tenfold: a figure that was nearly nothing does not hide all others. */
function relativeChange(before: Figure | undefined, after: Figure | undefined): number {
  if (before === undefined || after === undefined) return 1;
  const change = Math.abs(after.value - before.value);
  return Math.min(10, before.value === 0 ? 1 : change / Math.abs(before.value));
}
