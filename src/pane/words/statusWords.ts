import type { Status } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';

/** The status of a figure in a word, for a badge. */
export type StatusWords = Readonly<Record<Status, string>>;

export const statusWords: Readonly<Record<Language, StatusWords>> = {
  'zh-CN': {
    published: '公布',
    revised: '有修订',
    about: '约数',
    computed: '测算',
    'mixed-base': '混合基数',
    'implied-base': '隐含基数',
    conflict: '来源不一致',
    own: '自录',
    missing: '无数据',
  },
  'en-US': {
    published: 'Published',
    revised: 'Revised',
    about: 'Approx.',
    computed: 'Computed',
    'mixed-base': 'Mixed base',
    'implied-base': 'Implied base',
    conflict: 'Sources differ',
    own: 'Own',
    missing: 'No data',
  },
};
