import type { Language, Localized } from '../../domain/language.ts';
import { ownColumns, ownHeaders } from '../../domain/ownColumns.ts';
import { ownTableName } from '../../formulas/product.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { Block } from '../ports/block.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';

const sheetName: Localized = { 'zh-CN': '自录', 'en-US': 'Own figures' };

const lines: Readonly<Record<Language, readonly [string, string]>> = {
  'zh-CN': [
    '自录数字：一行一个数，填后本工作簿的公式即可取用（状态 own）',
    '地区、指标、时期、数值、单位必填，写法与公式参数相同；分项空为总额，量度空为总量。已公布的数优先；每行的情况见窗格“工作簿”页。',
  ],
  'en-US': [
    'Own figures: one figure a row, which the formulas of this workbook then answer (status own)',
    'Place, indicator, period, value and unit are required, written as in formulas; a blank breakdown is the total, a blank measure the level. Published figures go first; the Workbook screen tells how each row stands.',
  ],
};

/** Rows that stand ready to be filled; a table grows as it is typed on. */
const emptyRows = 20;

/** Widths of the columns in characters. */
const widths = [14, 18, 14, 12, 12, 10, 32, 24, 10] as const;

/** A sheet with an empty table for figures of the workbook's own. */
export async function writeOwnSheet(
  workbook: WorkbookPort,
  language: Language,
  { overwrite }: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  const block: Block = [
    ...lines[language].map((line) => [textCell(line)]),
    ownColumns.map((column) => textCell(ownHeaders[column][language])),
    ...Array.from({ length: emptyRows }, () => [emptyCell]),
  ];
  return workbook.writeSheet(
    sheetName[language],
    block,
    {
      overwrite,
      // A sheet that somebody has filled is never taken for an empty one of ours.
      knownBy: [],
      widths,
      headerRow: lines[language].length + 1,
      table: ownTableName,
    },
    work,
  );
}
