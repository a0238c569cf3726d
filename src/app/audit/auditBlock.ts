import type { Language, Localized } from '../../domain/language.ts';
import { productName } from '../../formulas/product.ts';
import { textCell } from '../insertion/cellContents.ts';
import { paddedBlock } from '../insertion/paddedBlock.ts';
import type { Block } from '../ports/block.ts';
import { auditKindNames } from './auditKinds.ts';
import type { AuditRow } from './auditRows.ts';

export const auditSheetName: Localized = { 'zh-CN': '检查', 'en-US': 'Audit' };

/** Text of the first cell, by which the sheet is known again. */
export const auditTitle: Localized = {
  'zh-CN': `模型检查（由${productName['zh-CN']}生成，可重新生成）`,
  'en-US': `Audit of the model (made by ${productName['en-US']}, can be made again)`,
};

/** Widths of the columns in characters. */
export const auditWidths = [24, 12, 26, 34, 48, 30, 40] as const;

/** The row of the headers, below the title; from 1. */
export const auditHeaderRow = 2;

const headers: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['工作表', '单元格', '情况', '内容', '数字或原因', '来源', '可换成'],
  'en-US': ['Sheet', 'Cell', 'State', 'Holds', 'Figure or reason', 'Source', 'Can become'],
};

/** The rows of an audit as a sheet: everything is text, no formula of the model is written a second time. */
export function auditBlock(rows: readonly AuditRow[], language: Language): Block {
  const lines = rows.map(({ sheet, address, kind, held, text, source, formula = '' }) => [
    sheet,
    address,
    auditKindNames[kind][language],
    held,
    text,
    source,
    formula,
  ]);
  const block = [[auditTitle[language]], headers[language], ...lines];
  return paddedBlock(
    block.map((line) => line.map(textCell)),
    auditWidths.length,
    textCell(''),
  );
}
