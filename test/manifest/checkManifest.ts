import { parseManifest } from '../../src/cli/doctor/manifestElement.ts';
import { checkBase } from './checkBase.ts';
import { checkControls } from './checkControls.ts';
import { checkGrammar } from './checkGrammar.ts';
import { checkLocales } from './checkLocales.ts';
import { checkResources } from './checkResources.ts';
import { checkSharedRuntime } from './checkSharedRuntime.ts';

/** Locales beside the default one, which any language gets that is not named: Excel takes no other region of a language in its place. */
const locales = ['zh-CN', 'zh-TW', 'zh-HK', 'zh-SG', 'zh-MO'];

/**
 * Every problem of an XML manifest that can be seen without Excel and without Microsoft's online service, one line each.
 *
 * @example checkManifest(xml) // => ['two resources have the id "Icon.App.16"']
 */
export function checkManifest(xml: string): readonly string[] {
  const root = parseManifest(xml);
  return [
    ...checkGrammar(root),
    ...checkBase(root),
    ...checkResources(root),
    ...checkLocales(root, locales),
    ...checkControls(root),
    ...checkSharedRuntime(root),
  ];
}
