import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkManifest } from './checkManifest.ts';

const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');

/** What is planted, in which text, and the problem that must be told. */
const faults: readonly (readonly [
  fault: string,
  find: RegExp,
  replace: string,
  problem: RegExp,
])[] = [
  [
    'Version before Id',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/u,
    '$2$1',
    /a:OfficeApp needs a:Id/u,
  ],
  ['no Hosts', /<Hosts>\s*<Host Name[^]*?<\/Hosts>/u, '<Hosts/>', /a:Hosts needs a:Host/u],
  ['two ids', /(<Id>.*<\/Id>)/u, '$1$1', /more than one a:Id/u],
  [
    'Label before Group',
    /(<CustomTab[^>]*>)([^]*?)(<Label resid="Tab.Label"\/>)/u,
    '$1$3$2',
    /o:CustomTab needs o:Group/u,
  ],
  [
    'Override without bt:',
    /<bt:(Override Locale="zh-CN" Value="https:\/\/localhost:3000\/functions.json")/u,
    '<$1',
    /is not allowed here in bt:Url/u,
  ],
  [
    'unknown action',
    /xsi:type="ShowTaskpane"/u,
    'xsi:type="ShowPane"',
    /unknown xsi:type "ShowPane"/u,
  ],
  ['Id that is no GUID', /<Id>.{4}/u, '<Id>', /a:Id: .* is not of the form/u],
  ['Version with five parts', /(?<=<Version>)[\d.]+/u, '1.1.0.0.0', /a:Version/u],
  ['bare language', /<DefaultLocale>en-US/u, '<DefaultLocale>en', /a:DefaultLocale/u],
  ['unknown permission', /ReadWriteDocument/u, 'ReadWrite', /a:Permissions/u],
  [
    'http',
    /SupportUrl DefaultValue="https/u,
    'SupportUrl DefaultValue="http',
    /a:SupportUrl: .* is not https/u,
  ],
  ['long name', /DisplayName DefaultValue="/u, `$&${'豫'.repeat(125)}`, /a:DisplayName: between/u],
  ['http icon', /(id="Icon.App.16" DefaultValue=")https/u, '$1http', /Icon.App.16: not https/u],
  [
    'reference to nothing',
    /<FunctionFile resid="Taskpane.Url"/u,
    '<FunctionFile resid="Pane.Url"',
    /none with the id "Pane.Url"/u,
  ],
  [
    'reference of the wrong kind',
    /<Description resid="Open.Tip"/u,
    '<Description resid="Open.Label"',
    /needs a long string/u,
  ],
  [
    'unused resource',
    /<Description resid="Refresh.Tip"/gu,
    '<Description resid="Open.Tip"',
    /"Refresh.Tip" is never used/u,
  ],
  ['duplicate resource', / id="Icon.App.20"/u, ' id="Icon.App.16"', /two resources have the id/u],
  ['long resource id', /"Refresh\.Tip"/gu, `"Refresh.Tip${'x'.repeat(22)}"`, /longer than 32/u],
  [
    'long label',
    /(id="Open.Label" DefaultValue=")/u,
    `$1${'长'.repeat(126)}`,
    /Open.Label: longer than the 125/u,
  ],
  ['empty label', /(id="Open.Label" DefaultValue=")[^"]*/u, '$1', /Open.Label: empty/u],
  [
    'text not translated',
    /( id="Tab.Label"[^>]*>)[^]*?(<\/bt:String>)/u,
    '$1$2',
    /Tab.Label: no override for zh-HK/u,
  ],
  [
    'text translated twice',
    /(<bt:Override Locale="zh-TW" Value="刷新"\/>)/u,
    '$1$1',
    /two overrides for zh-TW/u,
  ],
  [
    'override for the default locale',
    /Locale="zh-TW" Value="刷新"/u,
    'Locale="en-US" Value="Refresh"',
    /default locale/u,
  ],
  [
    'Chinese in English',
    /DefaultValue="Refresh"/u,
    'DefaultValue="刷新"',
    /Chinese characters in the English text/u,
  ],
  [
    'one Chinese locale that differs',
    /Locale="zh-MO" Value="刷新"/u,
    'Locale="zh-MO" Value="重新整理"',
    /Refresh.Label: not the same in all Chinese locales/u,
  ],
  ['icon size missing', /<bt:Image size="80" resid="Icon.App.80"\/>/u, '', /size 80 is missing/u],
  ['icon size unknown', /<bt:Image size="20"/u, '<bt:Image size="22"', /no size 22/u],
  [
    'duplicate control',
    /id="Henan.Refresh"/u,
    'id="Henan.Open"',
    /two controls have the id "Henan.Open"/u,
  ],
  [
    'Enabled in the context menu',
    /(<\/Action>)(\s*<\/Item>\s*<\/Items>\s*<\/Control>\s*<\/OfficeMenu>)/u,
    '$1<Enabled>true</Enabled>$2',
    /not supported in a context menu/u,
  ],
  [
    'two runtimes',
    /<Page>\s*<SourceLocation resid="Taskpane.Url"/u,
    '<Page><SourceLocation resid="Functions.Script.Url"',
    /is not the page of the runtime/u,
  ],
  ['pane id', /(xsi:type="ShowTaskpane">)/u, '$1<TaskpaneId>Pane</TaskpaneId>', /no TaskpaneId/u],
  ['short life', /lifetime="long"/u, 'lifetime="short"', /no Runtime with/u],
  [
    'no requirement',
    /Set Name="SharedRuntime"/u,
    'Set Name="ExcelApi"',
    /no requirement for SharedRuntime/u,
  ],
  [
    'other start page',
    /(<SourceLocation DefaultValue="[^"]*)taskpane/u,
    '$1start',
    /is not the page of the runtime/u,
  ],
  [
    'namespace in Chinese',
    /(id="Functions.Namespace" DefaultValue=")HENAN/u,
    '$1豫数',
    /namespace "豫数" is not A-Z/u,
  ],
  [
    'namespace translated',
    /(id="Functions.Namespace" DefaultValue="HENAN")\/>/u,
    '$1><bt:Override Locale="zh-CN" Value="HN"/></bt:String>',
    /differs between languages/u,
  ],
];

describe(checkManifest, () => {
  it('finds nothing wrong with the manifest', () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  it.each(faults)('finds %s', (_fault, find, replace, problem) => {
    const planted = manifest.replace(find, replace);
    expect(planted).not.toBe(manifest);
    expect(checkManifest(planted)).toContainEqual(expect.stringMatching(problem));
  });

  it('refuses XML that is not well-formed', () => {
    expect(() => checkManifest(manifest.replace('</Hosts>', ''))).toThrow(/mismatch/u);
  });
});
