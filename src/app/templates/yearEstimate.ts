import { seriesKey } from '../../dataset/figureCell.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { source } from '../../formulas/functions/source.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { blank, literal, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import { plainFormula } from '../formulaText/plainFormula.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import type { CellContent } from '../ports/block.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { Template, TemplateAnswers } from './template.ts';
import {
  callCell,
  estimateFormat,
  fixedCell,
  levelCell,
  numberCell,
  subjectRows,
  sumCell,
  templateSheet,
  texts,
  unitOf,
} from './templateCells.ts';
import { templateWords } from './templateWords.ts';

/** Parts of a year that are known before the whole of it, the longest first; what has no figure at all is asked for at nine months. */
const parts = ['M11C', 'M10C', 'M09C', 'M08C', 'M07C', 'H1', 'M05C', 'M04C', 'Q1', 'M02C'];
const usual = 'M09C';

/** The row of the headers, 0-based. */
const head = 7;
const [known, before, wholeBefore, growth, partBefore] = [8, 9, 10, 11, 12] as const;
const [assumedShare, assumedGrowth] = [14, 15] as const;
const [byShare, byGrowth] = [17, 18] as const;

/** What the whole of a year may come to: the sheet's own arithmetic on two assumptions that stand in it, marked as estimates. */
export const yearEstimate: Template = {
  title: { 'zh-CN': '全年估算', 'en-US': 'Year estimate' },
  hint: {
    'zh-CN': '由累计数估算全年：表内公式，假设可改，一律标“估算”',
    'en-US':
      'The full year from the year to date: sheet formulas on assumptions you can change, marked as estimates',
  },
  choices: ['place', 'indicator', 'year'],
  plan: (answers, context) => {
    const words = templateWords[context.language];
    const unit = unitOf(answers, context);
    const part = knownPart(answers, context);
    return templateSheet(
      [
        ...subjectRows(answers, context, answers.year, words.estimate),
        [textCell(words.year), numberCell(answers.year)],
        texts(words.months, part),
        texts(words.unit, unit),
        texts(words.changeNote),
        texts(words.item, words.period, words.value, words.source),
        ...knownRows(answers.year, part, unit !== '', context),
        ...assumptionRows(context),
        [],
        ...estimateRows(answers.year, context),
        [],
        texts(words.estimateNote),
      ],
      { widths: [34, 12, 18, 44], headerRow: head + 1 },
      context,
    );
  },
};

const [yearCell, suffix] = [fixedCell(3, 1), fixedCell(4, 1)] as const;
const value = (row: number): BuildableArgument => fixedCell(row, 2);
const asked = (row: number): readonly BuildableArgument[] => [
  fixedCell(1, 1),
  fixedCell(2, 1),
  fixedCell(row, 1),
];

/** What is known: of this year, of the year before, and how much of that was known by then. */
function knownRows(
  ofYear: number,
  part: string,
  hasUnit: boolean,
  { language }: FunctionContext,
): readonly (readonly CellContent[])[] {
  const words = templateWords[language];
  const inUnit = hasUnit ? fixedCell(5, 1) : undefined;
  const level = (row: number, name: string, period: CellContent): readonly CellContent[] => [
    textCell(name),
    period,
    levelCell(asked(row), inUnit),
    callCell(source, asked(row)),
  ];
  const now = sumCell(plainFormula`=${yearCell}&${suffix}`, 'General', `${ofYear}${part}`);
  const then = sumCell(plainFormula`=(${yearCell}-1)&${suffix}`, 'General', `${ofYear - 1}${part}`);
  return [
    level(known, words.known, now),
    level(before, words.before, then),
    level(wholeBefore, words.wholeBefore, sumCell(plainFormula`=${yearCell}-1`, '0', ofYear - 1)),
    [
      textCell(words.growth),
      now,
      callCell(yoy, asked(growth)),
      callCell(source, [...asked(growth), blank, literal('yoy')]),
    ],
    [
      textCell(words.partBefore),
      emptyCell,
      sumCell(plainFormula`=${value(before)}/${value(wholeBefore)}`, '0.0%'),
      textCell(words.sheetArithmetic),
    ],
  ];
}

function assumptionRows({ language }: FunctionContext): readonly (readonly CellContent[])[] {
  const words = templateWords[language];
  return [
    texts(words.assumptions),
    assumed(words.assumedShare, partBefore, words.partBefore),
    assumed(words.assumedGrowth, growth, words.growth),
  ];
}

/** An assumption begins as what was known; the person who uses the sheet writes another over it. */
function assumed(name: string, from: number, like: string): readonly CellContent[] {
  const begin = sumCell(plainFormula`=${value(from)}`, '0.0%');
  return [textCell(name), emptyCell, begin, textCell(`= ${like}`)];
}

function estimateRows(
  ofYear: number,
  context: FunctionContext,
): readonly (readonly CellContent[])[] {
  const { language } = context;
  const words = templateWords[language];
  const mark = inBrackets([words.estimate], language);
  const estimate = (name: string, formula: WorksheetFormula): readonly CellContent[] => [
    textCell(`${name}${mark}`),
    sumCell(plainFormula`=${yearCell}`, '0', ofYear),
    sumCell(formula, estimateFormat(context)),
    textCell(words.sheetArithmetic),
  ];
  const [one, other] = [value(byShare), value(byGrowth)];
  return [
    estimate(words.byShare, plainFormula`=${value(known)}/${value(assumedShare)}`),
    estimate(words.byGrowth, plainFormula`=${value(wholeBefore)}*(1+${value(assumedGrowth)})`),
    estimate(words.lowest, plainFormula`=MIN(${one},${other})`),
    estimate(words.highest, plainFormula`=MAX(${one},${other})`),
  ];
}

/** The longest part of the year with a figure, as the end of a period's code. */
function knownPart(
  { place, indicator, year }: TemplateAnswers,
  { dataset }: Pick<FunctionContext, 'dataset'>,
): string {
  const periods = new Set(
    dataset.periods(seriesKey({ place, indicator, breakdown: '', measure: 'level' })),
  );
  return parts.find((part) => periods.has(`${year}${part}`)) ?? usual;
}
