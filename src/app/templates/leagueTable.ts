import { provinceOf } from '../../dataset/isWithin.ts';
import { ranking } from '../../formulas/functions/ranking.ts';
import { share } from '../../formulas/functions/share.ts';
import { source } from '../../formulas/functions/source.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { rankedTiles } from '../atlas/rankedTiles.ts';
import { tileMap } from '../atlas/tileMap.ts';
import { blank, literal } from '../formulaText/formulaArgument.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import type { CellContent } from '../ports/block.ts';
import type { Template } from './template.ts';
import {
  callCell,
  fixedCell,
  indicatorName,
  levelCell,
  movingCell,
  numberCell,
  placeName,
  templateSheet,
  texts,
  unitOf,
} from './templateCells.ts';
import { templateWords } from './templateWords.ts';

/** The row of the headers, 0-based; what the sheet is of stands above it. */
const head = 5;

/** Every unit of the province ranked by an indicator, with growth, share and source; the province below. */
export const leagueTable: Template = {
  title: { 'zh-CN': '排名', 'en-US': 'League table' },
  hint: {
    'zh-CN': '全部地区按一项指标排名，附同比、占全省与来源',
    'en-US': 'All places by one indicator, with growth, share and source',
  },
  choices: ['indicator', 'year'],
  plan: (answers, context) => {
    const { dataset, language } = context;
    const words = templateWords[language];
    const unit = unitOf(answers, context);
    const [indicator, period, inUnit] = [fixedCell(1, 1), fixedCell(2, 1), fixedCell(3, 1)];
    const map = tileMap(
      dataset,
      { indicator: answers.indicator, measure: 'level', period: String(answers.year) },
      language,
    );
    const tiles = rankedTiles(map);
    const whole = placeName(provinceOf(dataset, tiles[0]?.place ?? ''), context);
    const rowOf = (name: string, row: number, isWhole: boolean): readonly CellContent[] => {
      const place = movingCell(row, 1);
      const asked = [place, indicator, period] as const;
      return [
        isWhole ? emptyCell : callCell(ranking, asked),
        textCell(name),
        levelCell(asked, unit === '' ? undefined : inUnit),
        callCell(yoy, asked),
        isWhole ? emptyCell : callCell(share, [...asked, blank, literal(whole)]),
        callCell(source, asked),
      ];
    };
    const names = tiles.map(({ place }) => placeName(place, context));
    const rows = [...names, whole].map((name, at) =>
      rowOf(name, head + 1 + at, at === names.length),
    );
    return templateSheet(
      [
        texts(`${map.title}${language === 'zh-CN' ? '排名' : ': league table'}`),
        texts(words.indicator, indicatorName(answers.indicator, context)),
        [textCell(words.period), numberCell(answers.year)],
        texts(words.unit, unit),
        texts(words.changeNote),
        texts(words.rank, words.place, words.value, words.growth, words.share, words.source),
        ...rows,
      ],
      { widths: [10, 16, 16, 12, 14, 44], headerRow: head + 1 },
      context,
    );
  },
};
