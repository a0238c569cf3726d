import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { flashTitle } from './flashTitle.ts';
import { frequencyAsks } from './frequencyAsks.ts';
import { noteAsks, type Note } from './noteAsks.ts';
import { isNoteText } from './noteText.ts';
import type { Spot } from './said.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import { tableFacts, type TableFacts } from './tableFacts.ts';
import type { TableCells, TableSides } from './tableGrid.ts';
import type { WordKind } from './tablePart.ts';
import { filledUnits } from './tableReading.ts';
import type { TableShape } from './tableShape.ts';
import type { TitleSaid, TitleText } from './titleSaid.ts';
import { unheardTitle } from './unheardTitle.ts';

/** A table as far as it is understood when its titles and notes are held against it. */
interface Around {
  readonly titles: Pick<TitleSaid, 'said' | 'claims' | 'asks'>;
  readonly texts: readonly TitleText[];
  readonly shape: TableShape;
  readonly sides: TableSides;
  readonly cells: TableCells;
  /** The kinds that no side says with each of its headers. */
  readonly open: readonly WordKind[];
}

/** What is asked about the texts around a table: what is not understood of them, and what they say that no header does. */
export function aroundAsks(
  { titles, texts, shape, sides, cells, open }: Around,
  answers: Answers,
  context: FunctionContext,
): readonly TableAsk[] {
  const lines = texts.map(({ value }) => String(value));
  const title = lines.join('\n');
  const facts = tableFacts(sides, cells, context.dataset);
  return [
    ...titles.asks.map((ask) => withUnits(ask, facts, context)),
    ...flashTitle(title, facts, answers),
    ...unheardTitle(
      { ...titles, text: title },
      sides,
      { open, fixed: sides.fixed },
      answers,
      context.dataset,
    ),
    ...frequencyAsks(
      lines.filter((text) => !isNoteText(text)),
      sides,
      answers,
      context.dataset,
    ),
    ...noteAsks(notesOf(texts, shape), facts, answers, context),
  ];
}

/** A proposal to fill in spite of words that are not understood says in which units it fills. */
function withUnits(ask: TableAsk, facts: TableFacts, { language }: FunctionContext): TableAsk {
  if (ask.kind !== 'title') return ask;
  const options = ask.options.map(({ id, label }) => {
    const units = filledUnits(facts, language).filter((unit) => !label.includes(unit));
    return { id, label: [label, ...units].filter((text) => text !== '').join(' · ') };
  });
  return { ...ask, options };
}

/** Everything around the table that is passed over, with what heads its column. */
function notesOf(texts: readonly TitleText[], { passed, headerRows }: TableShape): readonly Note[] {
  const headOf = ({ row, column }: Spot): string =>
    String(passed.find((one) => one.column === column && one.row < row)?.value ?? '');
  const above = texts.map(({ value }) => ({ text: String(value) }));
  // What heads numbers that are passed over says nothing of any other.
  const isOfNumbers = ({ row, column }: Spot): boolean =>
    headerRows.includes(row) &&
    passed.every((one) => one.column !== column || one.row <= row || typeof one.value === 'number');
  const inside = passed.filter((spot) => typeof spot.value === 'string' && !isOfNumbers(spot));
  return [
    ...above.filter(({ text }) => isNoteText(text)),
    ...inside.map((spot) => ({ text: String(spot.value), head: headOf(spot) })),
  ];
}
