import { cagr } from '../../formulas/functions/cagr.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { rebase } from '../../formulas/functions/rebase.ts';
import { formResult } from '../formulaForm/formResult.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import type { BuildableArgument } from '../formulaText/formulaArgument.ts';
import { plainFormula } from '../formulaText/plainFormula.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import { spilledBlock } from '../insertion/spilledBlock.ts';
import type { Block, CellContent } from '../ports/block.ts';
import type { Template, TemplateAnswers } from './template.ts';
import {
  callCell,
  estimateFormat,
  fixedCell,
  levelCell,
  movingCell,
  numberCell,
  subjectRows,
  sumCell,
  templateSheet,
  texts,
  unitOf,
} from './templateCells.ts';
import { templateWords } from './templateWords.ts';

/** An index goes back so many years at most, and scenarios forward so many. */
const back = 10;
const forward = 5;
const usualBack = 3;

/** The rows of the assumptions and of the headers, 0-based. */
const [mean, spread, head] = [6, 7, 10] as const;

/** An index of past growth, and beside it three scenarios of the years to come on assumptions that stand in the sheet. */
export const indexScenario: Template = {
  title: { 'zh-CN': '指数与情景', 'en-US': 'Index and scenarios' },
  hint: {
    'zh-CN': '定基指数（REBASE），并按可改的增速推算低、中、高三种情景',
    'en-US':
      'An index (REBASE), and low, central and high scenarios at growth rates you can change',
  },
  choices: ['place', 'indicator', 'year'],
  plan: (answers, context) => {
    const words = templateWords[context.language];
    const unit = unitOf(answers, context);
    const { first, index } = longestIndex(answers, context);
    const asked = [placeCell, indicatorCell, toCell];
    const level = levelCell(asked, unit === '' ? undefined : fixedCell(5, 1));
    const scenarios = scenarioRows(answers.year, level, toCell, context);
    const body = Array.from({ length: Math.max(index.length, scenarios.length) }, (_, at) => [
      ...(index[at] ?? [emptyCell, emptyCell]),
      emptyCell,
      ...(scenarios[at] ?? []),
    ]);
    return templateSheet(
      [
        ...subjectRows(answers, context),
        [textCell(words.from), numberCell(first)],
        [textCell(words.to), numberCell(answers.year)],
        texts(words.unit, unit),
        [textCell(words.meanGrowth), callCell(cagr, [placeCell, indicatorCell, fromCell, toCell])],
        [textCell(words.spread), numberCell(0.02, '0.0%')],
        texts(words.changeNote),
        texts('', '', '', words.scenario),
        texts(words.period, words.index, '', words.year, ...words.scenarios),
        ...body,
        [],
        texts(words.scenarioNote),
      ],
      { widths: [30, 14, 4, 26, 16, 16, 16], headerRow: head + 1 },
      context,
    );
  },
};

const [placeCell, indicatorCell] = [fixedCell(1, 1), fixedCell(2, 1)] as const;
const [fromCell, toCell] = [fixedCell(3, 1), fixedCell(4, 1)] as const;

/** The index from the earliest year from which it answers as far as the last one; a few years and no value where none does. */
function longestIndex(
  { place, indicator, year }: TemplateAnswers,
  context: FunctionContext,
): { readonly first: number; readonly index: Block } {
  const formula = buildFormula(rebase, [placeCell, indicatorCell, fromCell, toCell]);
  for (let first = year - back; first < year; first += 1) {
    const result = formResult(rebase, { place, indicator, from: first, to: year }, context);
    if (!result.ok) continue;
    const { rows = [['']], formats = [] } = result;
    return { first, index: spilledBlock(formula, rows, formats) };
  }
  return { first: year - usualBack, index: spilledBlock(formula, [['']], []) };
}

/** The rates, the last known year, then each year to come grown from the one above it. */
function scenarioRows(
  year: number,
  level: CellContent,
  to: BuildableArgument,
  context: FunctionContext,
): readonly (readonly CellContent[])[] {
  const words = templateWords[context.language];
  const rates = head + 1;
  const [middle, apart] = [fixedCell(mean, 1), fixedCell(spread, 1)];
  const years = Array.from({ length: forward }, (_, at) => at + 1);
  return [
    [
      textCell(words.assumedRate),
      sumCell(plainFormula`=${middle}-${apart}`, '0.0%'),
      sumCell(plainFormula`=${middle}`, '0.0%'),
      sumCell(plainFormula`=${middle}+${apart}`, '0.0%'),
    ],
    [sumCell(plainFormula`=${to}`, '0', year), level, level, level],
    ...years.map((later) => laterRow(rates, later, year, context)),
  ];
}

function laterRow(
  rates: number,
  later: number,
  year: number,
  context: FunctionContext,
): readonly CellContent[] {
  const row = rates + later;
  const next = sumCell(plainFormula`=${movingCell(row, 3)}+1`, '0', year + later);
  const grown = [4, 5, 6].map((column) =>
    sumCell(
      plainFormula`=${movingCell(row, column)}*(1+${rateCell(rates, column)})`,
      estimateFormat(context),
    ),
  );
  return [next, ...grown];
}

function rateCell(row: number, column: number): BuildableArgument {
  return { kind: 'cell', cell: { row, column, rowFixed: true, columnFixed: false } };
}
