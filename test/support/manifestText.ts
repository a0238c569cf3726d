/** Where the pages of the samples are. */
export const samplesOrigin = 'https://addin.test';

/** The parts in which manifests differ. */
export interface ManifestParts {
  readonly type?: string;
  readonly hosts?: readonly string[];
  readonly page?: string;
  /** Between the settings and the overrides, or at the end. */
  readonly more?: string;
  readonly runtimes?: string;
  readonly functions?: string;
  readonly desktop?: string;
  readonly otherHosts?: string;
  readonly strings?: string;
}

const namespaces =
  'xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"';

/** A small manifest in XML. */
export function manifestText(parts: ManifestParts): string {
  const { type = 'TaskPaneApp', hosts = ['Workbook'], page = 'pane.html', more = '' } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp ${namespaces} xsi:type="${type}">
  <Id>1b0f5c0d-66b5-4b8d-9a3c-0c5d7e3f9a10</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Tests</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Sample"/>
  <Description DefaultValue="A sample."/>
  <Hosts>${hosts.map((name) => `<Host Name="${name}"/>`).join('')}</Hosts>
  <DefaultSettings><SourceLocation DefaultValue="${samplesOrigin}/${page}"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  ${overrides(parts)}
  ${more}
</OfficeApp>`;
}

/** Nothing where the manifest has neither functions nor commands. */
function overrides({ functions, desktop, ...parts }: ManifestParts): string {
  if (functions === undefined && desktop === undefined) return '';
  return `<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
  <Hosts>${parts.otherHosts ?? ''}<Host xsi:type="Workbook">
    ${parts.runtimes ?? ''}
    ${element('AllFormFactors', functions)}
    ${element('DesktopFormFactor', desktop)}
  </Host></Hosts>
  ${resources(parts.strings ?? '')}
</VersionOverrides>`;
}

const element = (name: string, content = ''): string =>
  content === '' ? '' : `<${name}>${content}</${name}>`;

const resources = (strings: string): string => `<Resources>
    <bt:Images><bt:Image id="Icon" DefaultValue="${samplesOrigin}/icon.png"/></bt:Images>
    <bt:Urls>
      <bt:Url id="Pane" DefaultValue="${samplesOrigin}/pane.html"/>
      <bt:Url id="Shared" DefaultValue="${samplesOrigin}/addin.html"/>
      <bt:Url id="Commands" DefaultValue="${samplesOrigin}/commands.html"/>
      <bt:Url id="Functions" DefaultValue="${samplesOrigin}/functions.html"/>
      <bt:Url id="Script" DefaultValue="${samplesOrigin}/functions.ts"/>
      <bt:Url id="Metadata" DefaultValue="${samplesOrigin}/functions.json"/>
    </bt:Urls>
    <bt:ShortStrings>
      <bt:String id="Namespace" DefaultValue="PROBE"/>
      <bt:String id="Group" DefaultValue="Group"/>
      <bt:String id="Show" DefaultValue="Show pane"/>
      <bt:String id="Run" DefaultValue="Run command"/>
      ${strings}
    </bt:ShortStrings>
  </Resources>`;
