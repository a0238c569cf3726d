import type { Dataset } from '../../dataset/dataset.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { fullCitation } from '../../formulas/citation.ts';
import { productName } from '../../formulas/product.ts';
import type { Block, CellContent } from '../ports/block.ts';
import { figureTitle } from '../text/figureTitle.ts';
import type { CitedFigure, CitedSource } from './citedSources.ts';

/** Text of the first cell, by which the sheet is known again. */
export const sourcesTitle: Localized = {
  'zh-CN': `资料来源（由${productName['zh-CN']}生成，可重新生成）`,
  'en-US': `Sources (made by ${productName['en-US']}, can be made again)`,
};

/** Titles of sheets that releases before 1.2 have made: they are known again as well. */
export const earlierSourcesTitles: readonly string[] = [
  `资料来源(由${productName['zh-CN']}生成,可重新生成)`,
];

export const sourcesSheetName: Localized = { 'zh-CN': '来源', 'en-US': 'Sources' };

/** Widths of the columns in characters. */
export const sourcesWidths = [6, 60, 34, 16, 8, 30] as const;

const headers: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['编号', '引文', '数字', '原文', '行', '所用单元格'],
  'en-US': ['No.', 'Citation', 'Figure', 'As printed', 'Line', 'Cells'],
};

const computedFrom: Localized = { 'zh-CN': '（测算）', 'en-US': ' (computed)' };

/**
 * The rows of the sheet of sources: a title, the edition, a header, then one row for each printed figure; the number and
 * citation of a document stand in its first row. Cells that are computed from a figure say so.
 */
export function sourcesBlock(
  dataset: Dataset,
  sources: readonly CitedSource[],
  language: Language,
): Block {
  const title = [text(sourcesTitle[language]), text(dataset.edition.id)];
  const rows = sources.flatMap((source) => sourceRows(dataset, source, language));
  return padded([title, headers[language].map(text), ...rows]);
}

function sourceRows(
  dataset: Dataset,
  { number, source, figures }: CitedSource,
  language: Language,
): readonly (readonly CellContent[])[] {
  return figures.map((figure, index) => {
    const isFirst = index === 0;
    const { observation } = figure;
    const { line, printed, period } = observation;
    const place: CellContent = line === null ? text('') : { kind: 'number', value: line };
    return [
      isFirst ? { kind: 'number', value: number } : text(''),
      text(isFirst ? fullCitation(source, language) : ''),
      text(`${periodText(period, language)} ${figureTitle(dataset, observation, language)}`),
      text(printed),
      place,
      text(cellsText(figure, language)),
    ];
  });
}

function cellsText({ cells }: CitedFigure, language: Language): string {
  return cells
    .map(
      ({ sheet, address, computed }) =>
        `${sheet}!${address}${computed ? computedFrom[language] : ''}`,
    )
    .join(language === 'zh-CN' ? '、' : ', ');
}

const text = (content: string): CellContent => ({ kind: 'text', text: content });

function padded(rows: readonly (readonly CellContent[])[]): Block {
  return rows.map((row) => sourcesWidths.map((_width, index) => row[index] ?? text('')));
}
