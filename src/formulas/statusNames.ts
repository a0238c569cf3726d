import type { Status } from '../domain/figure.ts';
import type { Localized } from '../domain/language.ts';

/** What each status means, in words. */
export const statusNames: Readonly<Record<Status, Localized>> = {
  published: { 'zh-CN': '公布', 'en-US': 'as printed' },
  revised: { 'zh-CN': '公布，有修订', 'en-US': 'as printed, and printed differently before' },
  about: { 'zh-CN': '约数', 'en-US': 'approximate' },
  computed: { 'zh-CN': '测算', 'en-US': 'follows from printed figures' },
  'mixed-base': {
    'zh-CN': '混合基数',
    'en-US': 'mixed base: the two levels may not be comparable',
  },
  'implied-base': { 'zh-CN': '隐含基数', 'en-US': 'implied base, not the figure published then' },
  conflict: { 'zh-CN': '来源不一致', 'en-US': 'sources differ' },
  own: { 'zh-CN': '自录', 'en-US': 'added in this workbook' },
  missing: { 'zh-CN': '无数据', 'en-US': 'not available' },
};
