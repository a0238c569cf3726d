import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  freeze: '转为数值与恢复公式',
  freezeNote:
    '把本加载项的公式换成现在的数值，公式文本留在工作簿里，随时可以原样恢复；插入行列、改工作表名都不影响。',
  freezeNow: '转为数值',
  thawNow: '恢复公式',
  frozen: (count: string) => `${count} 个公式已转为数值`,
  thawed: (count: string) => `${count} 个公式已恢复`,
  nothingFrozen: '这一范围没有转为数值的公式。',
  stillThere: (count: string) => `${count} 个保留原样`,
  left: '保留原样的单元格',
  leftReasons: {
    array: '数组公式只能整体修改',
    'no-answer': '还没有答案，转成数值会出错：请先刷新',
    changed: '转为数值后有人改过，已保留其内容',
    'reference-gone': '公式引用的单元格已被删除',
  },
  gone: (count: string) => `${count} 个已随单元格一起被删除`,
  damaged: (count: string) => `工作簿中有 ${count} 段记录无法读取，已原样另存，未作改动`,
  repair: '修复公式',
  repairNote: '加载项未启用时打开或计算过的工作簿，公式会显示 #NAME? 或被改名。先列出，再恢复。',
  findBroken: '查找失效公式',
  repairNow: '恢复这些公式',
  noneBroken: '没有失效的公式。',
  broken: (count: string) => `${count} 个公式失效`,
  damages: { name: '函数名被 Excel 改写', 'not-called': '公式完好，但 Excel 未调用' },
  repaired: (count: string) => `${count} 个公式已恢复`,
  repairedCells: '已恢复',
  stillBroken: '仍显示 #NAME?：公式中另有 Excel 不认识的名称',
  copy: '交付副本',
  copyNote:
    '另存一个不需要本加载项的 .xlsx：只含现在的数值、格式、边框、行高、列宽、合并和名称，每个数字附来源批注，并带“来源”工作表。本工作簿不受影响。',
  prepareCopy: '查看副本内容',
  makeCopy: '生成副本',
  copySize: (sheets: string, figures: string) =>
    `${sheets} 个工作表；${figures} 个本加载项的公式将变为数值`,
  notCopied: '不会带入副本',
  nothingLost: '没有带不走的内容。',
  notCopiedKinds: {
    formulas: (count: string) => `${count} 个公式：只留数值`,
    charts: (count: string) => `${count} 个图表`,
    pivots: (count: string) => `${count} 个数据透视表：只留数值`,
    tables: (count: string) => `${count} 个表格：变为普通区域`,
    shapes: (count: string) => `${count} 个图形或图片`,
    comments: (count: string) => `${count} 条批注`,
    'conditional-formats': (count: string) => `${count} 条条件格式`,
    validation: () => '数据有效性',
  },
  opened: (notes: string) => `副本已在新窗口打开，${notes} 个数字附有来源批注`,
  downloaded: (notes: string) => `副本已下载，${notes} 个数字附有来源批注`,
  copyFileName: '交付副本.xlsx',
  audit: '模型检查',
  auditNote:
    '检查整个工作簿：本加载项的每个公式是什么状态，哪些手工数与数据中的数字相同，可以换成公式。查看不会改动任何单元格。',
  auditNow: '检查整个工作簿',
  audited: (formulas: string, typed: string, unknown: string) =>
    typed === '0' && unknown === '0'
      ? `${formulas} 个公式；没有手工数`
      : `${formulas} 个公式；手工数中 ${typed} 个与数据相同，${unknown} 个数据中没有`,
  show: '显示',
  cells: '单元格',
  replaceOne: (address: string) => `把 ${address} 换成公式`,
  replace: '换成公式',
  replaceListed: (count: string) => `把所列 ${count} 个换成公式`,
  replaced: (count: string) => `${count} 个手工数已换成公式`,
  color: '标色',
  uncolor: '去掉标色',
  colored: '已标色：蓝=有来源，紫=测算，黄=手工且相符，灰=手工且数据中没有',
  uncolored: '标色已去掉，原有格式不变',
  exportAudit: '导出到工作表',
};

export type HandoffWords = typeof chinese;

const english: HandoffWords = {
  freeze: 'Values and formulas',
  freezeNote:
    'Replaces this add-in’s formulas with today’s values. The workbook keeps the formulas, so they can be restored exactly, even after rows are inserted or sheets renamed.',
  freezeNow: 'Convert to values',
  thawNow: 'Restore formulas',
  frozen: (count) => `${plural(count, 'formula')} converted to values`,
  thawed: (count) => `${plural(count, 'formula')} restored`,
  nothingFrozen: 'No formula here has been converted to a value.',
  stillThere: (count) => `${count} left unchanged`,
  left: 'Left unchanged',
  leftReasons: {
    array: 'Array formulas can only be changed as a whole',
    'no-answer': 'No answer yet, so a value would be wrong: refresh first',
    changed: 'Edited since it became a value: what was entered stays',
    'reference-gone': 'Cells that the formula refers to were deleted',
  },
  gone: (count) => `${count} deleted along with their cells`,
  damaged: (count) =>
    `${plural(count, 'record')} in this workbook cannot be read; set aside as found, nothing was changed`,
  repair: 'Repair formulas',
  repairNote:
    'A workbook that was opened or calculated without the add-in shows #NAME? or rewritten names. They are listed first, then restored.',
  findBroken: 'Find broken formulas',
  repairNow: 'Restore these formulas',
  noneBroken: 'No formula is broken.',
  broken: (count) => plural(count, 'broken formula'),
  damages: {
    name: 'Excel has rewritten the function’s name',
    'not-called': 'The formula is right, but Excel does not call it',
  },
  repaired: (count) => `${plural(count, 'formula')} restored`,
  repairedCells: 'Restored',
  stillBroken: 'Still #NAME?: Excel does not know another name in the formula',
  copy: 'Hand-off copy',
  copyNote:
    'Makes an .xlsx that needs no add-in: today’s values, formats, borders, heights, widths, merged cells and names, a note with the source on each figure, and a sheet of sources. This workbook stays as it is.',
  prepareCopy: 'Preview the copy',
  makeCopy: 'Create the copy',
  copySize: (sheets, figures) =>
    `${plural(sheets, 'sheet')}; ${plural(figures, 'formula')} of this add-in become values`,
  notCopied: 'Not in the copy',
  nothingLost: 'Nothing is left out.',
  notCopiedKinds: {
    formulas: (count) => `${plural(count, 'formula')}: values only`,
    charts: (count) => plural(count, 'chart'),
    pivots: (count) => `${plural(count, 'PivotTable')}: values only`,
    tables: (count) => `${plural(count, 'table')}: plain ranges`,
    shapes: (count) => `Shapes and pictures: ${count}`,
    comments: (count) => plural(count, 'comment'),
    'conditional-formats': (count) => plural(count, 'conditional format'),
    validation: () => 'Data validation',
  },
  opened: (notes) => `The copy is open in a new window; ${plural(notes, 'figure')} with a source`,
  downloaded: (notes) => `The copy is downloaded; ${plural(notes, 'figure')} with a source`,
  copyFileName: 'Hand-off copy.xlsx',
  audit: 'Model audit',
  auditNote:
    'Checks the whole workbook: the status of each formula of this add-in, and which typed numbers match a figure and could be formulas. The audit changes no cell.',
  auditNow: 'Audit the workbook',
  audited: (formulas, typed, unknown) =>
    typed === '0' && unknown === '0'
      ? `${plural(formulas, 'formula')}; no typed numbers`
      : `${plural(formulas, 'formula')}; ${plural(typed, 'typed number')} in the data, ${unknown} not in it`,
  show: 'Show',
  cells: 'Cells',
  replaceOne: (address) => `Convert ${address} to a formula`,
  replace: 'Convert to formula',
  replaceListed: (count) => `Convert the ${count} listed to formulas`,
  replaced: (count) => `${plural(count, 'typed number')} converted to formulas`,
  color: 'Color cells',
  uncolor: 'Remove colors',
  colored:
    'Colored: blue has a source, violet is computed, yellow is typed and in the data, gray is typed and not in the data',
  uncolored: 'Colors removed; formats are as before',
  exportAudit: 'Export to a sheet',
};

export const handoffWords: Readonly<Record<Language, HandoffWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
