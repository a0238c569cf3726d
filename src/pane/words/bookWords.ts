import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  edition: '数据版本',
  editionFacts: (figures: string, sources: string) => `${figures} 个数,${sources} 个来源`,
  upTo: (period: string) => `数据最新至 ${period}`,
  refresh: '刷新',
  refreshNote: '重新计算本工作簿的全部本插件的公式,并报告变化。',
  refreshNow: '刷新公式',
  noFormulas: '本工作簿还没有本插件的公式。',
  answered: (count: string) => `${count} 个有数`,
  changed: (count: string) => `${count} 个有变`,
  failed: (count: string) => `${count} 个没有数`,
  changes: '变化',
  failures: '没有数的公式',
  goTo: (address: string) => `转到 ${address}`,
  sources: '来源',
  sourcesNote: '列出本工作簿所用每个数字的出处。',
  writeSheet: '写入“来源”工作表',
  line: '表下注资料来源',
  lineNote: '在选中区域下方一行写“资料来源:…”。',
  writeLine: '写在选中区域下方',
  marks: '脚注标记',
  marksNote: '以数字格式的后缀标注,不占用相邻单元格。',
  writeMarks: '加脚注标记',
  removeMarks: '去掉标记',
  marksKept: '标记已是最新,没有改动。',
  moreCells: (count: string) => `另有 ${count} 个`,
  marksChanged: (count: string) => `已更新 ${count} 个单元格的标记`,
  answers: '答案的语言',
  answersNote:
    '本工作簿的公式以此语言返回文字(出处、状态、名称),与各人的界面语言无关,共同编辑时不会互相改写。出错说明仍用各人的界面语言。',
  answersUnset: '尚未设定,暂用中文;首次插入时按界面语言设定。',
  answersSet: '已设定;刷新公式后,已有的文字随之更新。',
  sample: '示例工作表',
  sampleNote: '新建一个工作表,内有 3×3 的表,缺数注明原因。',
  addSample: '添加示例',
  sampleSheet: '示例',
  tour: '再看一遍三步上手',
};

export type BookWords = typeof chinese;

const english: BookWords = {
  edition: 'Edition',
  editionFacts: (figures, sources) =>
    `${plural(figures, 'figure')} from ${plural(sources, 'source')}`,
  upTo: (period) => `The newest figures are of ${period}`,
  refresh: 'Refresh',
  refreshNote: 'Calculates every formula of this add-in again and reports what changed.',
  refreshNow: 'Refresh formulas',
  noFormulas: 'This workbook has no formula of this add-in yet.',
  answered: (count) => `${count} answered`,
  changed: (count) => `${count} changed`,
  failed: (count) => `${count} failed`,
  changes: 'Changed',
  failures: 'Failed',
  goTo: (address) => `Go to ${address}`,
  sources: 'Sources',
  sourcesNote: 'Lists where every figure of this workbook comes from.',
  writeSheet: 'Write the sheet “Sources”',
  line: 'Source line under a table',
  lineNote: 'Writes “Source: …” into the row below the selection.',
  writeLine: 'Write below the selection',
  marks: 'Footnote marks',
  marksNote: 'Added as a suffix of the number format; no other cell is touched.',
  writeMarks: 'Add footnote marks',
  removeMarks: 'Remove marks',
  marksKept: 'The marks are up to date; nothing was changed.',
  moreCells: (count) => `${count} more`,
  marksChanged: (count) => `Updated the marks of ${plural(count, 'cell')}`,
  answers: 'Language of answers',
  answersNote:
    'Formulas of this workbook answer text (sources, statuses, names) in this language, whatever the language of each person’s Excel, so that co-authors do not overwrite each other. Error messages follow each person’s Excel.',
  answersUnset:
    'Not set yet: Chinese for now; the first insertion sets the language of your Excel.',
  answersSet: 'Set; refresh the formulas to update text that is there already.',
  sample: 'Sample sheet',
  sampleNote: 'Adds a sheet with a 3 × 3 table whose gaps tell their reason.',
  addSample: 'Add sample',
  sampleSheet: 'Sample',
  tour: 'Show the three first steps again',
};

export const bookWords: Readonly<Record<Language, BookWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
