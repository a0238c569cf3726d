import type { Localized } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';

/** Which print of a figure a document has, in the words of statistical bureaus. */
export const vintageNames: Readonly<Record<Observation['vintage'], Localized>> = {
  '': { 'zh-CN': '', 'en-US': '' },
  preliminary: { 'zh-CN': '初步核算', 'en-US': 'preliminary' },
  final: { 'zh-CN': '最终核实', 'en-US': 'final' },
  census: { 'zh-CN': '普查修订', 'en-US': 'revised after a census' },
  revised: { 'zh-CN': '修订', 'en-US': 'revised' },
};
