import type { Localized } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';

/** Who stands behind a source's figures, in words. */
export const sourceTiers: Readonly<Record<Source['tier'], Localized>> = {
  official: { 'zh-CN': '官方', 'en-US': 'official' },
  media: { 'zh-CN': '媒体', 'en-US': 'media' },
  aggregator: { 'zh-CN': '数据网站', 'en-US': 'data site' },
};
