import type { Language, Localized } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';
import { sourceTier } from '../../domain/sourceTier.ts';

/** Who stands behind a source's figures, in words. */
export const sourceTiers: Readonly<Record<Source['tier'], Localized>> = {
  official: { 'zh-CN': '官方', 'en-US': 'official' },
  media: { 'zh-CN': '媒体', 'en-US': 'media' },
  aggregator: { 'zh-CN': '数据网站', 'en-US': 'data site' },
};

const ownEntry: Localized = { 'zh-CN': '自录', 'en-US': 'own entry' };

/** Who stands behind the figures of one source, in words. */
export function tierText(source: Source, language: Language): string {
  const tier = sourceTier(source);
  return (tier === undefined ? ownEntry : sourceTiers[tier])[language];
}
