import { source } from '../../formulas/functions/source.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { literal, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import { plainFormula } from '../formulaText/plainFormula.ts';
import { textCell } from '../insertion/cellContents.ts';
import type { CellContent } from '../ports/block.ts';
import type { Template } from './template.ts';
import {
  callCell,
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

const head = 6;
const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** The months of a year: together, each alone, the growth of both, and what each month adds to the growth of the year so far. */
export const monthlyTracker: Template = {
  title: { 'zh-CN': '月度跟踪', 'en-US': 'Monthly tracker' },
  hint: {
    'zh-CN': '逐月的累计与当月数、同比，以及当月对累计增长的拉动',
    'en-US': 'Year to date and single months, their growth, and what each month adds',
  },
  choices: ['place', 'indicator', 'year'],
  plan: (answers, context) => {
    const words = templateWords[context.language];
    const unit = unitOf(answers, context);
    const rows = months.map((month) => monthRow(month, answers.year, unit !== ''));
    return templateSheet(
      [
        ...subjectRows(answers, context, answers.year),
        [textCell(words.year), numberCell(answers.year)],
        texts(words.unit, unit),
        texts(words.changeNote),
        texts(
          words.period,
          words.together,
          words.growth,
          words.period,
          words.single,
          words.growth,
          words.contribution,
          words.source,
        ),
        ...rows,
        [],
        texts(words.contributionNote),
      ],
      { widths: [12, 14, 12, 12, 14, 12, 18, 44], headerRow: head + 1 },
      context,
    );
  },
};

const [place, indicator, year] = [fixedCell(1, 1), fixedCell(2, 1), fixedCell(3, 1)] as const;

/** The year so far and the month alone, each with its growth, and what the month adds to the year's growth so far. */
function monthRow(month: number, ofYear: number, hasUnit: boolean): readonly CellContent[] {
  const row = head + month;
  const single = `M${String(month).padStart(2, '0')}`;
  const asked = (column: number): readonly BuildableArgument[] => [
    place,
    indicator,
    movingCell(row, column),
  ];
  const value = (column: number): CellContent =>
    levelCell(asked(column), hasUnit ? fixedCell(4, 1) : undefined);
  const [sum, growth] = [movingCell(row, 1), movingCell(row, 2)];
  const [alone, aloneGrowth] = [movingCell(row, 4), movingCell(row, 5)];
  return [
    // January alone is the year so far.
    codeCell(ofYear, month === 1 ? single : `${single}C`),
    value(0),
    callCell(yoy, asked(0)),
    codeCell(ofYear, single),
    value(3),
    callCell(yoy, asked(3)),
    sumCell(plainFormula`=(${alone}-${alone}/(1+${aloneGrowth}))/(${sum}/(1+${growth}))`, '0.0%'),
    callCell(source, asked(0)),
  ];
}

function codeCell(ofYear: number, suffix: string): CellContent {
  return sumCell(plainFormula`=${year}&${literal(suffix)}`, 'General', `${ofYear}${suffix}`);
}
