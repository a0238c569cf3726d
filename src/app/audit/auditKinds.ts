import type { Localized } from '../../domain/language.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { ownGroupNames } from '../ownFigures/ownGroupNames.ts';
import type { OwnGroup } from '../ownFigures/ownRowGroups.ts';
import { figureStates, type FormulaState } from './formulaStates.ts';

/** What an audit says of a cell; the order is that in which people look at it. */
export const auditKinds = [
  'named',
  'constant',
  'same-number',
  'latest-differs',
  'own-refused',
  'own-differs',
  'own-differsComputed',
  'error',
  ...figureStates,
  'text',
  'waiting',
  'unknown',
  'own-answers',
  'own-published',
  'own-repeats',
] as const satisfies readonly (
  | FormulaState
  | 'named'
  | 'constant'
  | 'same-number'
  | 'latest-differs'
  | 'unknown'
  | `own-${OwnGroup}`
)[];

export type AuditKind = (typeof auditKinds)[number];

/** What a row of the table of own figures is called. */
const inOwnTable = (group: OwnGroup): Localized => ({
  'zh-CN': `自录表：${ownGroupNames[group]['zh-CN']}`,
  'en-US': `Own figures: ${ownGroupNames[group]['en-US']}`,
});

/** What each is called. */
export const auditKindNames: Readonly<Record<AuditKind, Localized>> = {
  named: { 'zh-CN': '手工数，标签指明同一数字', 'en-US': 'Typed, named by its labels' },
  constant: { 'zh-CN': '公式里的手工数', 'en-US': 'Typed inside a formula' },
  'same-number': { 'zh-CN': '手工数，数值相同', 'en-US': 'Typed, same number' },
  'latest-differs': { 'zh-CN': '“最新”指向不同期', 'en-US': '“latest” means different periods' },
  error: { 'zh-CN': '无数据', 'en-US': 'Without an answer' },
  conflict: statusNames.conflict,
  'mixed-base': statusNames['mixed-base'],
  'implied-base': statusNames['implied-base'],
  about: statusNames.about,
  own: statusNames.own,
  computed: statusNames.computed,
  revised: statusNames.revised,
  published: statusNames.published,
  text: { 'zh-CN': '文字或列表', 'en-US': 'Text or list' },
  waiting: { 'zh-CN': '计算中', 'en-US': 'Being calculated' },
  'own-refused': inOwnTable('refused'),
  'own-differs': inOwnTable('differs'),
  'own-differsComputed': inOwnTable('differsComputed'),
  'own-answers': inOwnTable('answers'),
  'own-published': inOwnTable('published'),
  'own-repeats': inOwnTable('repeats'),
  unknown: { 'zh-CN': '手工数，数据中没有', 'en-US': 'Typed, not in the data' },
};
