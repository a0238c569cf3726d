import { figure } from '../../formulas/functions/figure.ts';
import { source } from '../../formulas/functions/source.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { blank, literal } from '../formulaText/formulaArgument.ts';
import { plainFormula } from '../formulaText/plainFormula.ts';
import { textCell } from '../insertion/cellContents.ts';
import type { CellContent } from '../ports/block.ts';
import type { Template } from './template.ts';
import {
  callCell,
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
    const [place, indicator, year] = [fixedCell(1, 1), fixedCell(2, 1), fixedCell(3, 1)];
    const inUnit = unit === '' ? blank : fixedCell(4, 1);
    const rows = months.map((month, at): readonly CellContent[] => {
      const row = head + 1 + at;
      const single = `M${String(month).padStart(2, '0')}`;
      // January alone is the year so far.
      const together = month === 1 ? single : `${single}C`;
      const code = (suffix: string): CellContent =>
        sumCell(plainFormula`=${year}&${literal(suffix)}`, '@', `${answers.year}${suffix}`);
      const [sum, growth, alone, aloneGrowth] = [1, 2, 4, 5].map((column) =>
        movingCell(row, column),
      ) as [Cell, Cell, Cell, Cell];
      const asked = (column: number): readonly Cell[] => [
        place,
        indicator,
        movingCell(row, column),
      ];
      const value = (column: number): CellContent =>
        callCell(figure, [...asked(column), blank, blank, blank, inUnit]);
      return [
        code(together),
        value(0),
        callCell(yoy, asked(0)),
        code(single),
        value(3),
        callCell(yoy, asked(3)),
        sumCell(
          plainFormula`=(${alone}-${alone}/(1+${aloneGrowth}))/(${sum}/(1+${growth}))`,
          '0.0%',
        ),
        callCell(source, asked(0)),
      ];
    });
    return templateSheet(
      [
        texts(
          `${placeName(answers.place, context)} ${indicatorName(answers.indicator, context)} ${answers.year}`,
        ),
        texts(words.place, placeName(answers.place, context)),
        texts(words.indicator, indicatorName(answers.indicator, context)),
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

type Cell = ReturnType<typeof movingCell>;
