import type { NameKind } from '../domain/issue.ts';
import type { Localized } from '../domain/language.ts';

/** What is named, in words. */
export const nameKindNames: Readonly<Record<NameKind, Localized>> = {
  place: { 'zh-CN': '地区', 'en-US': 'place' },
  indicator: { 'zh-CN': '指标', 'en-US': 'indicator' },
  breakdown: { 'zh-CN': '分项', 'en-US': 'breakdown' },
  measure: { 'zh-CN': '量度', 'en-US': 'measure' },
  unit: { 'zh-CN': '单位', 'en-US': 'unit' },
  basis: { 'zh-CN': '口径（basis）', 'en-US': 'basis' },
  flow: { 'zh-CN': '流向（flow）', 'en-US': 'flow' },
  field: { 'zh-CN': '字段（field）', 'en-US': 'field' },
  reference: { 'zh-CN': '对照（reference）', 'en-US': 'reference' },
  kind: { 'zh-CN': '类别（kind）', 'en-US': 'kind' },
  step: { 'zh-CN': '步长（step）', 'en-US': 'step' },
  among: { 'zh-CN': '范围（among）', 'en-US': 'universe (among)' },
};
