import type { Language } from '../domain/language.ts';
import { measureNames } from '../domain/measure.ts';
import { ownHeaders, type OwnColumn } from '../domain/ownColumns.ts';
import type { OwnRefusal } from '../domain/ownRefusal.ts';
import { shownText } from '../domain/shownText.ts';
import { listTexts } from './listTexts.ts';
import { unitText } from './unitText.ts';

/** Why a row of own figures is left out, with what to do about it. */
export function ownRefusalText(refusal: OwnRefusal, language: Language): string {
  return language === 'zh-CN' ? chinese(refusal) : english(refusal);
}

function chinese(refusal: OwnRefusal): string {
  switch (refusal.kind) {
    case 'no-number':
      return `“数值”须是一个数，不是“${shownText(refusal.input)}”。`;
    case 'own-formula':
      return '“数值”由本加载项的函数算出，不能再作自录；请填数。';
    case 'no-single-period':
      return `“${shownText(refusal.input)}”不指定一个时期；请写明，如 2025。`;
    case 'measure':
      return `${measureNames[refusal.measure]['zh-CN']}要有对照，表中没有这一列，不能自录。`;
    case 'no-unit':
      return `“单位”为空；请填写，如 ${refusal.unit}。`;
    case 'too-long':
      return `“${ownHeaders[refusal.column]['zh-CN']}”超过${refusal.most}个字符。`;
    case 'rows-differ':
      return `与第${refusal.row}行是同一个数而数值不同；请只留一行。`;
    case 'no-columns':
      return `自录表缺列：${headersOf(refusal.columns, 'zh-CN')}；请补上表头。`;
    case 'too-many-rows':
      return `自录表只读前${refusal.most}行。`;
  }
}

function english(refusal: OwnRefusal): string {
  switch (refusal.kind) {
    case 'no-number':
      return `"Value" must be a number, not "${shownText(refusal.input)}".`;
    case 'own-formula':
      return '"Value" comes from a function of this add-in and would rest on itself; enter a number.';
    case 'no-single-period':
      return `"${shownText(refusal.input)}" names no single period; enter one, such as 2025.`;
    case 'measure':
      return `The measure "${measureNames[refusal.measure]['en-US']}" needs another side, for which the table has no column.`;
    case 'no-unit':
      return `"Unit" is blank; enter one, such as ${unitText(refusal.unit, 'en-US')}.`;
    case 'too-long':
      return `"${ownHeaders[refusal.column]['en-US']}" is longer than ${refusal.most} characters.`;
    case 'rows-differ':
      return `Row ${refusal.row} has another value for the same figure; keep one of them.`;
    case 'no-columns':
      return `The table lacks columns: ${headersOf(refusal.columns, 'en-US')}; add their headers.`;
    case 'too-many-rows':
      return `Only the first ${refusal.most} rows are read.`;
  }
}

const headersOf = (columns: readonly OwnColumn[], language: Language): string =>
  listTexts(
    columns.map((column) => ownHeaders[column][language]),
    language,
  );
