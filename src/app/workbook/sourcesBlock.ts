import type { Dataset } from '../../dataset/dataset.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { fullCitation } from '../../formulas/citation/fullCitation.ts';
import { numberLink } from '../../formulas/citation/numberLink.ts';
import { tierText } from '../../formulas/citation/sourceTiers.ts';
import { vintageNames } from '../../formulas/citation/vintageNames.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import { productName } from '../../formulas/product.ts';
import { textCell } from '../insertion/cellContents.ts';
import { paddedBlock } from '../insertion/paddedBlock.ts';
import type { Block, CellContent } from '../ports/block.ts';
import { placeKey } from '../ports/placeKey.ts';
import { figureTitle } from '../text/figureTitle.ts';
import type { CitedFigure, CitedSource } from './citedSources.ts';
import type { Scope } from './formulasInScope.ts';
import { linkCell } from './linkCell.ts';

/** Text of the first cell, by which the sheet is known again. */
export const sourcesTitle: Localized = {
  'zh-CN': `资料来源（由${productName['zh-CN']}生成，可重新生成）`,
  'en-US': `Sources (made by ${productName['en-US']}, can be made again)`,
};

/** Titles of sheets that releases before 1.2 have made: they are known again as well. */
const earlierSourcesTitles: readonly string[] = [
  `资料来源(由${productName['zh-CN']}生成,可重新生成)`,
];

/** Every text by which a sheet of sources is known. */
export const sourcesTitles: readonly string[] = [
  ...Object.values(sourcesTitle),
  ...earlierSourcesTitles,
];

export const sourcesSheetName: Localized = { 'zh-CN': '来源', 'en-US': 'Sources' };

/** Widths of the columns in characters. */
export const sourcesWidths = [6, 60, 34, 16, 8, 10, 10, 40, 12, 30] as const;

/** The row of the headers, below the title; from 1. */
export const sourcesHeaderRow = 2;

const headers: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '编号',
    '引文',
    '数字',
    '原文',
    '位置',
    '级别',
    '批次',
    '网址',
    '访问日期',
    '所用单元格',
  ],
  'en-US': [
    'No.',
    'Citation',
    'Figure',
    'As printed',
    'Where',
    'Tier',
    'Vintage',
    'Address',
    'Accessed',
    'Cells',
  ],
};

/** Of which formulas the sheet tells the sources. */
const scopeTexts: Readonly<Record<Scope, Localized>> = {
  selection: { 'zh-CN': '范围：选中区域', 'en-US': 'Scope: selection' },
  sheet: { 'zh-CN': '范围：一个工作表', 'en-US': 'Scope: one sheet' },
  workbook: { 'zh-CN': '范围：整个工作簿', 'en-US': 'Scope: whole workbook' },
};

/** Excel takes 32,767 characters into a cell. */
const longestList = 30_000;

const moreCells = (count: number): Localized => ({
  'zh-CN': `另有 ${count} 个`,
  'en-US': `${count} more`,
});

const computedFrom: Localized = { 'zh-CN': '（测算）', 'en-US': ' (computed)' };

/**
 * The rows of the sheet of sources: a title, the edition, a header, then one row for each printed figure; the number and
 * citation of a document stand in its first row. Cells that are computed from a figure say so. The day of access is that of the
 * edition, by which every page was read.
 */
export function sourcesBlock(
  dataset: Dataset,
  sources: readonly CitedSource[],
  language: Language,
  scope: Scope,
): Block {
  const title = [
    textCell(sourcesTitle[language]),
    textCell(dataset.edition.id),
    textCell(scopeTexts[scope][language]),
  ];
  const rows = sources.flatMap((source) => sourceRows(dataset, source, language));
  const block = [title, headers[language].map(textCell), ...rows];
  return paddedBlock(block, sourcesWidths.length, textCell(''));
}

function sourceRows(
  dataset: Dataset,
  { number, source, figures }: CitedSource,
  language: Language,
): readonly (readonly CellContent[])[] {
  const { date } = dataset.edition;
  return figures.map((figure, index) => {
    const isFirst = index === 0;
    const { observation } = figure;
    const { line, locator, printed, period, vintage } = observation;
    const place: CellContent = line === null ? textCell(locator) : { kind: 'number', value: line };
    return [
      isFirst ? { kind: 'number', value: number } : textCell(''),
      textCell(isFirst ? fullCitation(source, language, date) : ''),
      textCell(`${periodText(period, language)} ${figureTitle(dataset, observation, language)}`),
      textCell(printed),
      place,
      textCell(tierText(source, language)),
      textCell(vintageNames[vintage][language]),
      linkCell(source.url, numberLink(source.url, printed)),
      textCell(date),
      textCell(cellsText(figure, language)),
    ];
  });
}

/** The cells, as many as Excel takes into one cell, then how many more there are. */
function cellsText({ cells }: CitedFigure, language: Language): string {
  const texts: string[] = [];
  let room = longestList;
  for (const cell of cells) {
    const text = `${placeKey(cell)}${cell.computed ? computedFrom[language] : ''}`;
    room -= text.length + 2;
    if (room < 0)
      return listTexts([...texts, moreCells(cells.length - texts.length)[language]], language);
    texts.push(text);
  }
  return listTexts(texts, language);
}
