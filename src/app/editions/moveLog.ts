import type { Language, Localized } from '../../domain/language.ts';
import { listClauses, listTexts } from '../../formulas/listTexts.ts';
import { productName } from '../../formulas/product.ts';
import { textCell } from '../insertion/cellContents.ts';
import { paddedBlock } from '../insertion/paddedBlock.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { Block, CellContent } from '../ports/block.ts';
import type { Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import type { MoveReason } from './moveReason.ts';
import type { MoveKind, MoveRow } from './moveReport.ts';

/** Text of the first cell, by which the sheet is known again. */
const moveLogTitle: Localized = {
  'zh-CN': `数据版本变更（由${productName['zh-CN']}生成，可重新生成）`,
  'en-US': `Changes of edition (made by ${productName['en-US']}, can be made again)`,
};

const moveLogSheetName: Localized = { 'zh-CN': '版本变更', 'en-US': 'Edition changes' };

const widths = [34, 10, 16, 16, 18, 36, 10, 30] as const;

const headers: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['数字', '变化', '原值', '新值', '原因', '来源', '处理', '所用单元格'],
  'en-US': ['Figure', 'Change', 'Before', 'After', 'Reason', 'Source', 'Decision', 'Cells'],
};

export const moveKindNames: Readonly<Record<Language, Readonly<Record<MoveKind, string>>>> = {
  'zh-CN': { changed: '变更', new: '新增', withdrawn: '撤下' },
  'en-US': { changed: 'changed', new: 'new', withdrawn: 'withdrawn' },
};

export const moveReasonNames: Readonly<Record<Language, Readonly<Record<MoveReason, string>>>> = {
  'zh-CN': {
    revised: '来源修订',
    corrected: '录入更正',
    added: '新增数据',
    withdrawn: '数据撤下',
    inputs: '所依据的数字有变',
    'other-figure': '改由另一数字回答',
    'replaces-own': '已公布，取代自录数',
    words: '仅文字有变',
    rules: '函数规则有变',
  },
  'en-US': {
    revised: 'revised by its source',
    corrected: 'curation corrected',
    added: 'new data',
    withdrawn: 'data withdrawn',
    inputs: 'its inputs changed',
    'other-figure': 'another figure answers',
    'replaces-own': 'published now, in place of an own figure',
    words: 'wording only',
    rules: 'rules of the functions changed',
  },
};

const decisions: Readonly<
  Record<Language, Readonly<Record<'accepted' | 'held' | 'carried', string>>>
> = {
  'zh-CN': { accepted: '采纳', held: '保留原值', carried: '随版本变更' },
  'en-US': { accepted: 'accepted', held: 'kept as before', carried: 'moved with the edition' },
};

/** What is written of a move. */
export interface MoveLog {
  readonly from: string;
  readonly target: string;
  readonly accepted: readonly MoveRow[];
  readonly refused: readonly MoveRow[];
}

/** The rows of the log: a title with both editions, a header, then one row for each figure. */
export function moveLogBlock(
  { from, target, accepted, refused }: MoveLog,
  language: Language,
): Block {
  const words = decisions[language];
  const rows = [
    ...accepted.map((row) => rowOf(row, words.accepted, language)),
    ...refused.map((row) =>
      rowOf(row, row.held.length === 0 ? words.carried : words.held, language),
    ),
  ];
  return paddedBlock(
    [
      [textCell(moveLogTitle[language]), textCell(`${from} → ${target}`)],
      headers[language].map(textCell),
      ...rows,
    ],
    widths.length,
    textCell(''),
  );
}

/** Writes the log of a move to its sheet, or writes it anew. */
export async function writeMoveLog(
  workbook: WorkbookPort,
  log: MoveLog,
  language: Language,
  { overwrite }: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  return workbook.writeSheet(
    moveLogSheetName[language],
    moveLogBlock(log, language),
    { overwrite, knownBy: Object.values(moveLogTitle), widths, headerRow: 2 },
    work,
  );
}

function rowOf(row: MoveRow, decision: string, language: Language): readonly CellContent[] {
  const cells = row.cells.map(placeKey);
  return [
    row.title,
    moveKindNames[language][row.kind],
    row.before,
    row.after,
    moveReasonNames[language][row.reason],
    listClauses([row.source, row.note].filter(Boolean), language),
    decision,
    listTexts(cells, language),
  ].map((content) => textCell(content.slice(0, longestText)));
}

/** Excel takes no longer text into a cell. */
const longestText = 32_767;
