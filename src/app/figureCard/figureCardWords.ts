import type { Localized } from '../../domain/language.ts';
import type { Qualifier } from '../../domain/observation.ts';

/** What a printed figure is where it is not exact. */
export const qualifierNames: Readonly<Record<Qualifier, Localized>> = {
  exact: { 'zh-CN': '确数', 'en-US': 'exact' },
  about: { 'zh-CN': '约数（约、近、左右）', 'en-US': 'about' },
  over: { 'zh-CN': '以上（超、突破）', 'en-US': 'or more' },
  under: { 'zh-CN': '以下（不足）', 'en-US': 'less than' },
  within: { 'zh-CN': '之内（前几名）', 'en-US': 'within' },
  expected: { 'zh-CN': '预计', 'en-US': 'expected' },
  class: { 'zh-CN': '量级', 'en-US': 'order of magnitude' },
};

/** What a document may leave unsaid. */
export const fieldNames = {
  publisher: { 'zh-CN': '出版者', 'en-US': 'publisher' },
  author: { 'zh-CN': '作者', 'en-US': 'author' },
  title: { 'zh-CN': '题名', 'en-US': 'title' },
  date: { 'zh-CN': '日期', 'en-US': 'date' },
  address: { 'zh-CN': '网址', 'en-US': 'address' },
  period: { 'zh-CN': '时期', 'en-US': 'period' },
  line: { 'zh-CN': '行号', 'en-US': 'line' },
  printed: { 'zh-CN': '原文数字', 'en-US': 'figure as printed' },
} as const satisfies Readonly<Record<string, Localized>>;

export const inferredPeriod: Localized = {
  'zh-CN': '时期为推定，原文未注明',
  'en-US': 'period inferred; the document does not state it',
};

export const growthLabels: Readonly<Record<'published' | 'computed', Localized>> = {
  published: { 'zh-CN': '公布同比', 'en-US': 'Published growth' },
  computed: { 'zh-CN': '测算同比', 'en-US': 'Computed growth' },
};
