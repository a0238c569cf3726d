import type { Indicator } from '../domain/indicator.ts';
import type { Localized } from '../domain/language.ts';

/** On what prices an indicator's growth is stated, in words. */
export const growthBases: Readonly<Record<Indicator['growth'], Localized>> = {
  nominal: { 'zh-CN': '现价', 'en-US': 'current prices' },
  real: { 'zh-CN': '不变价', 'en-US': 'constant prices' },
  none: { 'zh-CN': '公布数', 'en-US': 'as printed' },
  comparable: { 'zh-CN': '可比口径', 'en-US': 'comparable scope' },
};
