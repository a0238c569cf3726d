import type { Localized } from '../../domain/language.ts';
import type { OwnGroup } from './ownRowGroups.ts';

/** What is said of rows that stand alike. */
export const ownGroupNames: Readonly<Record<OwnGroup, Localized>> = {
  refused: { 'zh-CN': '未采用', 'en-US': 'Left out' },
  differs: {
    'zh-CN': '与公布数不一致，取公布数',
    'en-US': 'Published figure differs and answers',
  },
  differsComputed: {
    'zh-CN': '取自录数，与测算数不一致',
    'en-US': 'Own figure answers; the computed one differs',
  },
  answers: { 'zh-CN': '取自录数', 'en-US': 'Own figure answers' },
  published: {
    'zh-CN': '已有公布数，与自录一致',
    'en-US': 'Published figure agrees and answers',
  },
  repeats: { 'zh-CN': '与前面的行相同', 'en-US': 'Same as a row before' },
};
