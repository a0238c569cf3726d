import type { Status } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';

/** The status of a figure in a word, for a badge. */
export type StatusWords = Readonly<Record<Status, string>>;

export const statusWords: Readonly<Record<Language, StatusWords>> = {
  'zh-CN': {
    published: '公布',
    about: '约数',
    computed: '测算',
    'implied-base': '隐含基数',
    conflict: '各处不一',
    own: '自加',
    missing: '无数',
  },
  'en-US': {
    published: 'Published',
    about: 'Rough',
    computed: 'Computed',
    'implied-base': 'Implied base',
    conflict: 'Conflict',
    own: 'Own',
    missing: 'None',
  },
};
