import type { StateDamage } from '../../app/editions/workbookState.ts';
import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const damages: Readonly<Record<Language, Readonly<Record<StateDamage, string>>>> = {
  'zh-CN': {
    unreadable:
      '本工作簿的版本记录损坏，未采用；公式暂无答案。选定版本后，原记录另存在工作簿设置里。',
    newer: '本工作簿由更新的加载项保存，此版读不懂其版本记录；请更新加载项，或选定版本。',
    'too-large': '本工作簿的版本记录异常庞大，未采用；选定版本后，原记录另存在工作簿设置里。',
  },
  'en-US': {
    unreadable:
      'What this workbook keeps of its edition is damaged and not used; formulas have no answer. Choose an edition: the damaged record is set aside in the workbook’s settings.',
    newer:
      'A newer add-in saved this workbook, and this one cannot read which edition it uses. Update the add-in, or choose an edition.',
    'too-large':
      'What this workbook keeps of its edition is far too large and not used. Choose an edition: the record is set aside in the workbook’s settings.',
  },
};

const chinese = {
  damaged: damages['zh-CN'],
  toBook: '打开“工作簿”页',
  chooseEdition: (date: string) => `沿用 ${date} 版`,
  unavailable: (reason: string, shown: string) =>
    `${reason}单元格用工作簿内留存的答案；窗格暂示 ${shown} 版。`,
  halfWay: '版本变更未完成：有的单元格可能仍是原值。',
  goOn: '继续完成',
  newer: '有新版数据',
  otherRules: '此加载项的函数规则与本工作簿所用的不同；在用的答案保持原样，换用版本后才按新规则。',
  newerUnchanged: '有新版数据；在用的数字不变',
  seeChanges: '查看变化',
  toMove: '去换用',
  seeSoMany: (changing: string) => `查看 ${changing} 个变化`,
  readOnly: '本工作簿以只读方式打开：公式照常作答；要换用版本或锁定数字，请启用编辑或另存一份。',
  current: '本工作簿用的是最新版本。',
  kept: (count: string) => `工作簿内留存 ${count} 个答案，离线可用。`,
  notKept: (reason: string) => `答案未能留存在工作簿内：${reason}`,
  damagedParts: (count: string) => `留存的答案有 ${count} 处损坏，未采用。`,
  move: '换用其他版本',
  moveNote: '先列出会变的数字，由您决定采纳哪些；不采纳的保留原值。其他单元格不动。',
  target: '版本',
  marks: { newest: '（最新）', own: '（在用）', both: '（最新，在用）' },
  preview: '列出变化',
  found: (count: string) => `共 ${count} 个公式`,
  nothing: '没有数字会变。',
  kinds: (changed: string, fresh: string, withdrawn: string) =>
    `变更 ${changed} · 新增 ${fresh} · 撤下 ${withdrawn}`,
  outside: (count: string) => `所选范围之外另有 ${count} 个数字会变，将保留原值。`,
  all: '全部采纳',
  none: '全不采纳',
  accept: (title: string) => `采纳：${title}`,
  cells: (count: string) => `${count} 个单元格`,
  noteOf: (note: string) => `说明：${note}`,
  carried: '列表随版本变更，不能单独保留。',
  carriedRules: '函数规则整体换用，不能单独保留。',
  moreRows: (count: string) => `再列 ${count} 个`,
  apply: (count: string) => `换用此版本，采纳 ${count} 个变化`,
  moved: (target: string, cells: string) =>
    cells === '0'
      ? `已换用 ${target} 版，没有单元格变化。`
      : `已换用 ${target} 版，更新了 ${cells} 个单元格。`,
  heldCount: (count: string) => `${count} 个数字保留原值。`,
  stopped: (done: string, total: string, reason: string) =>
    `进行到一半停下：${total} 个单元格中至少已更新 ${done} 个。${reason}`,
  completed: (target: string, cells: string) =>
    `${target} 版的变更已完成，核对了 ${cells} 个单元格。`,
  left: (cells: string, count: string) =>
    `未能重新输入 ${cells}（共 ${count} 个），引用它们的单元格可能仍是原值`,
  writeLog: '把变更日志写入工作表',
  held: '已锁定的数字',
  heldNote: '换用其他版本时，这些数字保留所列版本的值。',
  holdFigure: '锁定此数',
  holdHint: '换用其他版本时保留现值',
  release: '解除锁定',
  releaseAll: '全部解除',
  releaseOne: (title: string) => `解除锁定：${title}`,
  heldTold: '已锁定此数',
  released: (cells: string) => `已解除，更新了 ${cells} 个单元格。`,
  asIn: (edition: string) => `${edition} 版`,
  absent: '无此数',
  history: '沿革',
  showHistory: '列出各版本和批次',
  editionsOf: '各数据版本',
  vintagesOf: '各次公布',
};

export type EditionWords = typeof chinese;

const english: EditionWords = {
  damaged: damages['en-US'],
  toBook: 'Open the Workbook screen',
  chooseEdition: (date) => `Use the edition of ${date}`,
  unavailable: (reason, shown) =>
    `${reason} Cells show the answers kept in the workbook; the pane shows the edition of ${shown} for now.`,
  halfWay: 'A move to another edition has not ended: some cells may still show former figures.',
  goOn: 'Finish it',
  newer: 'New edition',
  otherRules:
    'The functions of this add-in have other rules than this workbook was made with; answers in use stay as they are until you move it.',
  newerUnchanged: 'New edition; no figure in use changes',
  seeChanges: 'See changes',
  toMove: 'Open',
  seeSoMany: (changing) => `See ${plural(changing, 'change')}`,
  readOnly:
    'This workbook is open read-only: formulas answer as always. To move it to another edition or pin a figure, enable editing or save a copy.',
  current: 'This workbook uses the newest edition.',
  kept: (count) => `${plural(count, 'answer')} kept in the workbook, for use offline.`,
  notKept: (reason) => `Answers could not be kept in the workbook: ${reason}`,
  damagedParts: (count) =>
    `${plural(count, 'part')} of the kept answers found damaged and not used.`,
  move: 'Move to another edition',
  moveNote:
    'First lists the figures that would change; you decide which to accept. What you do not accept stays as it is, and no other cell is touched.',
  target: 'Edition',
  marks: { newest: ' (newest)', own: ' (in use)', both: ' (newest, in use)' },
  preview: 'List the changes',
  found: (count) => plural(count, 'formula'),
  nothing: 'No figure would change.',
  kinds: (changed, fresh, withdrawn) =>
    `${changed} changed · ${fresh} new · ${withdrawn} withdrawn`,
  outside: (count) =>
    `${plural(count, 'figure')} outside of the scope would change too and will be kept as before.`,
  all: 'Accept all',
  none: 'Accept none',
  accept: (title) => `Accept: ${title}`,
  cells: (count) => plural(count, 'cell'),
  noteOf: (note) => `Note: ${note}`,
  carried: 'Lists move with the edition and cannot be kept alone.',
  carriedRules: 'Rules of the functions are taken as a whole; this cannot be kept by itself.',
  moreRows: (count) => `Show ${count} more`,
  apply: (count) => `Move, accepting ${plural(count, 'change')}`,
  moved: (target, cells) =>
    cells === '0'
      ? `Moved to the edition of ${target}; no cell changed.`
      : `Moved to the edition of ${target}; updated ${plural(cells, 'cell')}.`,
  heldCount: (count) => `${plural(count, 'figure')} kept as before.`,
  stopped: (done, total, reason) =>
    `Stopped half-way: at least ${done} of ${plural(total, 'cell')} updated. ${reason}`,
  completed: (target, cells) =>
    `The move to the edition of ${target} is complete; went through ${plural(cells, 'cell')}.`,
  left: (cells, count) =>
    `${plural(count, 'formula')} could not be entered again, and what refers to them may be old: ${cells}`,
  writeLog: 'Write the log to a sheet',
  held: 'Pinned figures',
  heldNote: 'These stay as the named edition has them when the workbook moves to another.',
  holdFigure: 'Pin this figure',
  holdHint: 'It stays as it is when the workbook moves to another edition',
  release: 'Unpin',
  releaseAll: 'Unpin all',
  releaseOne: (title) => `Unpin: ${title}`,
  heldTold: 'Figure pinned',
  released: (cells) => `Unpinned; updated ${plural(cells, 'cell')}.`,
  asIn: (edition) => `edition of ${edition}`,
  absent: 'no such figure',
  history: 'History',
  showHistory: 'List editions and vintages',
  editionsOf: 'In each edition',
  vintagesOf: 'As printed over time',
};

export const editionWords: Readonly<Record<Language, EditionWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
