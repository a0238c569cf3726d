import type { Language } from '../domain/language.ts';
import type { HostIssue } from './ports/hostIssue.ts';

type IssueOfCode = { readonly [Code in HostIssue['code']]: Extract<HostIssue, { code: Code }> };
type Words = { readonly [Code in HostIssue['code']]: (issue: IssueOfCode[Code]) => string };

const chinese: Words = {
  'cell-editing': () => '单元格正在编辑；请按 Enter 或 Esc 结束编辑后再试。',
  protected: () => '工作表受保护或为只读；请先撤销保护（审阅 → 撤销工作表保护）或另存一份。',
  'read-only': () => '工作簿以只读方式打开；请启用编辑或另存一份后再试。',
  'not-supported': ({ needs }) =>
    `此版 Excel 不支持这一操作（需要 ${needs}）；请更新 Excel 或用网页版。`,
  'would-overwrite': ({ cells, count }) =>
    `${cells.join('、')}${count > cells.length ? ` 等 ${count} 个单元格` : ' '}已有内容，尚未写入；请另选位置，或确认覆盖。`,
  'changed-since': ({ sheet, address }) =>
    `${sheet}!${address} 写入后又有改动，未撤销；如仍要撤销，请在 Excel 中按 Ctrl+Z。`,
  'several-areas': () => '选中的不是一个连续的单元格区域；请选一个区域。',
  'not-found': () => '找不到这个工作表或区域，可能已被删除或改名；请重新选择。',
  'no-table': ({ sheet, table }) =>
    `未能在工作表“${sheet}”上建表“${table}”：那里或已有别的表或合并的单元格，或此名称已被占用；已恢复原状，请清理后再试。`,
  'too-large': () => '一次涉及的单元格太多；请缩小范围，分几次进行。',
  cancelled: () => '已取消。',
  busy: () => '上一项还在进行；请等它完成，或先取消。',
  'no-host': () => '当前不在 Excel 中；请在 Excel 里打开本窗格。',
  offline: () => '没有网络；公式仍可计算，请联网后再试这一操作。',
  'state-damaged': () => '本工作簿的版本记录损坏；请先在“工作簿”页决定沿用哪个版本。',
  'clipboard-refused': () => '未能写入剪贴板；请选中文字后按 Ctrl+C。',
  fault: () => '此处程序出错，您的工作簿没有问题。',
  unknown: ({ error, message }) =>
    `Excel 报错：${message}（${error}）；请重试，若再出现请重新打开工作簿。`,
};

const english: Words = {
  'cell-editing': () => 'A cell is being edited; press Enter or Esc to finish, then try again.',
  protected: () =>
    'The sheet is protected or read-only; unprotect it (Review → Unprotect Sheet) or save a copy.',
  'read-only': () =>
    'The workbook is open read-only; enable editing or save a copy, then try again.',
  'not-supported': ({ needs }) =>
    `This version of Excel cannot do that (it needs ${needs}); update Excel or use Excel on the web.`,
  'would-overwrite': ({ cells, count }) =>
    `${count > cells.length ? `${count} cells are not empty (${cells.join(', ')}, …)` : `${cells.join(', ')} ${count === 1 ? 'is' : 'are'} not empty`}; nothing was written. Choose another place, or agree to overwrite.`,
  'changed-since': ({ sheet, address }) =>
    `${sheet}!${address} was changed after it was written and was not undone; to undo it all the same press Ctrl+Z in Excel.`,
  'several-areas': () => 'What is selected is not one block of cells; select one.',
  'not-found': () =>
    'The sheet or range is not there; it may have been deleted or renamed. Select again.',
  'no-table': ({ sheet, table }) =>
    `The table “${table}” could not be made on the sheet “${sheet}”: another table or merged cells may be there, or the name is taken. All is as it was before; clear the way and try again.`,
  'too-large': () => 'Too many cells at once; select fewer and repeat.',
  cancelled: () => 'Cancelled.',
  busy: () => 'Something is still under way; wait for it, or cancel it first.',
  'no-host': () => 'This page is not open in Excel; open the pane from Excel.',
  offline: () => 'No network; formulas still calculate. Go online and try again.',
  'state-damaged': () =>
    'What this workbook keeps of its edition is damaged; choose an edition on the Workbook screen first.',
  'clipboard-refused': () =>
    'The clipboard cannot be written to; select the text and press Ctrl+C.',
  fault: () => 'Something went wrong here, not in your workbook.',
  unknown: ({ error, message }) =>
    `Excel reports: ${message} (${error}). Try again; if it persists reopen the workbook.`,
};

const words: Readonly<Record<Language, Words>> = { 'zh-CN': chinese, 'en-US': english };

/**
 * What went wrong in the spreadsheet program and what to do, in words.
 *
 * @example
 * hostIssueMessage({ code: 'would-overwrite', sheet: '模型', cells: ['B2', 'B3'], count: 9 }, 'zh-CN');
 * // => 'B2、B3 等 9 个单元格已有内容,尚未写入;请另选位置,或确认覆盖。'
 */
export function hostIssueMessage(issue: HostIssue, language: Language): string {
  return write(words[language], issue);
}

/** The compiler follows an issue to the entry of its own code only through a type parameter. */
function write<Code extends HostIssue['code']>(
  table: Pick<Words, Code>,
  issue: IssueOfCode[Code],
): string {
  const code: Code = issue.code;
  return table[code](issue);
}
