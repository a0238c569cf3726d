import { cagr } from '../../formulas/functions/cagr.ts';
import { figure } from '../../formulas/functions/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { rebase } from '../../formulas/functions/rebase.ts';
import { formResult } from '../formulaForm/formResult.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { blank, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import { plainFormula } from '../formulaText/plainFormula.ts';
import { textCell } from '../insertion/cellContents.ts';
import { spilledBlock } from '../insertion/spilledBlock.ts';
import type { CellContent } from '../ports/block.ts';
import type { Template, TemplateAnswers } from './template.ts';
import {
  callCell,
  estimateFormat,
  fixedCell,
  indicatorName,
  movingCell,
  numberCell,
  placeName,
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
    const first = firstYear(answers, context);
    const index = indexRows(answers, first, context, [placeCell, indicatorCell, fromCell, toCell]);
    const level = callCell(figure, [
      placeCell,
      indicatorCell,
      toCell,
      blank,
      blank,
      blank,
      unit === '' ? blank : fixedCell(5, 1),
    ]);
    const scenarios = scenarioRows(answers.year, level, toCell, context);
    const body = Array.from({ length: Math.max(index.length, scenarios.length) }, (_, at) => [
      ...(index[at] ?? [empty, empty]),
      empty,
      ...(scenarios[at] ?? []),
    ]);
    return templateSheet(
      [
        texts(`${placeName(answers.place, context)} ${indicatorName(answers.indicator, context)}`),
        texts(words.place, placeName(answers.place, context)),
        texts(words.indicator, indicatorName(answers.indicator, context)),
        [textCell(words.from), numberCell(first)],
        [textCell(words.to), numberCell(answers.year)],
        texts(words.unit, unit),
        [textCell(words.meanGrowth), callCell(cagr, [placeCell, indicatorCell, fromCell, toCell])],
        [textCell(words.spread), numberCell(0.02, '0.0%')],
        texts(words.changeNote),
        ['', '', '', words.scenario].map((text) => (text === '' ? empty : textCell(text))),
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
const empty: CellContent = { kind: 'empty' };

/** The earliest year from which the index answers as far as the last one; a few years back where none does. */
function firstYear({ place, indicator, year }: TemplateAnswers, context: FunctionContext): number {
  const years = Array.from({ length: back }, (_, at) => year - back + at);
  const answering = years.find(
    (from) => formResult(rebase, { place, indicator, from, to: year }, context).ok,
  );
  return answering ?? year - usualBack;
}

function indexRows(
  { place, indicator, year }: TemplateAnswers,
  from: number,
  context: FunctionContext,
  given: readonly BuildableArgument[],
): readonly (readonly CellContent[])[] {
  const result = formResult(rebase, { place, indicator, from, to: year }, context);
  const { rows = [['']], formats = [] } = result.ok ? result : {};
  return spilledBlock(buildFormula(rebase, given), rows, formats);
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
