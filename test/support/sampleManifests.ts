import { manifestText, samplesOrigin, type ManifestParts } from './manifestText.ts';

/** What the workbench makes of a manifest. */
interface SampleExpectation {
  /** Labels of the ribbon, in the order of the manifest. */
  readonly labels?: readonly string[];
  /** A formula, and what it answers once the functions are registered. */
  readonly formula?: readonly [string, number];
  /** Why it is not hosted: the fault and where it is. */
  readonly refused?: string;
}

/** A small manifest of a kind that Microsoft's samples for Excel have. */
export interface SampleManifest extends SampleExpectation {
  readonly kind: string;
  /** A sample of that kind: a folder of OfficeDev/Office-Add-in-samples, or another repository of OfficeDev. */
  readonly like: string;
  readonly text: string;
}

const icon = `<Icon>${[16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon"/>`).join('')}</Icon>`;

const face = (label: string): string =>
  `<Label resid="${label}"/><Supertip><Title resid="${label}"/><Description resid="${label}"/></Supertip>`;

const button = (id: string, label: string, action: string, more = ''): string =>
  `<Control xsi:type="Button" id="${id}">${face(label)}${icon}${action}${more}</Control>`;

const showing = (page: string): string =>
  `<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId><SourceLocation resid="${page}"/></Action>`;
const running = '<Action xsi:type="ExecuteFunction"><FunctionName>stamp</FunctionName></Action>';

const group = (controls: string): string =>
  `<Group id="Group"><Label resid="Group"/>${icon}${controls}</Group>`;

const onRibbon = (content: string): string =>
  `<ExtensionPoint xsi:type="PrimaryCommandSurface">${content}</ExtensionPoint>`;
const onHome = (controls: string): string =>
  onRibbon(`<OfficeTab id="TabHome">${group(controls)}</OfficeTab>`);

const customFunctions = (page: string): string =>
  `<ExtensionPoint xsi:type="CustomFunctions">
    <Script><SourceLocation resid="Script"/></Script>${page}
    <Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/>
  </ExtensionPoint>`;
const ownPage = '<Page><SourceLocation resid="Functions"/></Page>';

/** One page for pane, commands and functions. */
const shared: ManifestParts = {
  page: 'addin.html',
  runtimes: '<Runtimes><Runtime resid="Shared" lifetime="long"/></Runtimes>',
  functions: customFunctions('<Page><SourceLocation resid="Shared"/></Page>'),
  desktop: `<FunctionFile resid="Shared"/>${onHome(button('Show', 'Show', showing('Shared')))}`,
};
const answered = ['=PROBE.DOUBLE(21)', 42] as const;

/** Every kind of manifest that the samples of the documentation of Office add-ins have for Excel, and those that are for others. */
export const sampleManifests: readonly SampleManifest[] = [
  {
    kind: 'a pane and nothing else',
    like: 'Samples/hello-world/excel-hello-world',
    text: manifestText({}),
  },
  {
    kind: 'a pane with a button, and an introduction to it',
    like: 'Samples/excel-add-in-mail-merge',
    text: manifestText({
      desktop: `<GetStarted><Title resid="Show"/><Description resid="Show"/><LearnMoreUrl resid="Pane"/></GetStarted>${onHome(button('Show', 'Show', showing('Pane')))}`,
    }),
    labels: ['Show pane'],
  },
  {
    kind: 'commands that run a function of a page of their own',
    like: 'Samples/tutorials/excel-tutorial',
    text: manifestText({
      desktop: `<FunctionFile resid="Commands"/>${onHome(button('Show', 'Show', showing('Pane')) + button('Run', 'Run', running))}`,
    }),
    labels: ['Show pane', 'Run command'],
  },
  {
    kind: 'a tab of its own, with a menu, a group of Office and a button that is off at first',
    like: 'Samples/office-add-in-ribbon-custom-tabs',
    text: manifestText({
      desktop: `<FunctionFile resid="Commands"/>${onRibbon(
        `<CustomTab id="Tab"><OfficeGroup id="FontGroup"/>${group(
          `<Control xsi:type="Menu" id="Menu">${face('Group')}${icon}<Items><Item id="Item">${face('Run')}${running}</Item></Items></Control>${button('Off', 'Show', showing('Pane'), '<Enabled>false</Enabled>')}<OfficeControl id="Bold"/>`,
        )}<Label resid="Tab"/><InsertAfter>TabHome</InsertAfter></CustomTab>`,
      )}`,
      strings: '<bt:String id="Tab" DefaultValue="Samples"/>',
    }),
    labels: ['Group', 'Show pane'],
  },
  {
    kind: 'commands of a context menu',
    like: 'OfficeDev/Office-Add-in-Commands-Samples',
    text: manifestText({
      desktop: `<FunctionFile resid="Commands"/>${onHome(button('Show', 'Show', showing('Pane')))}<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">${button('Cell', 'Run', running)}</OfficeMenu></ExtensionPoint>`,
    }),
    labels: ['Show pane'],
  },
  {
    kind: 'custom functions that share a runtime with the pane',
    like: 'Samples/excel-custom-functions-sync',
    text: manifestText(shared),
    labels: ['Show pane'],
    formula: answered,
  },
  {
    kind: 'custom functions in a runtime of their own, loaded by a page',
    like: 'Excel-custom-functions/Batching',
    text: manifestText({
      functions: customFunctions(ownPage),
      desktop: onHome(button('Show', 'Show', showing('Pane'))),
    }),
    labels: ['Show pane'],
    formula: answered,
  },
  {
    kind: 'custom functions in a page without a pane of the ribbon',
    like: 'Excel-custom-functions/web-worker',
    text: manifestText({ functions: customFunctions(ownPage) }),
    formula: answered,
  },
  {
    kind: 'keyboard shortcuts',
    like: 'Samples/excel-keyboard-shortcuts',
    text: manifestText({
      ...shared,
      more: `<ExtendedOverrides Url="${samplesOrigin}/shortcuts.json"/>`,
    }),
    labels: ['Show pane'],
    formula: answered,
  },
  {
    kind: 'contextual tabs, which the page asks for while it runs',
    like: 'Samples/office-contextual-tabs',
    text: manifestText({
      ...shared,
      more: `<ExtendedOverrides Url="${samplesOrigin}/shortcuts.json" ResourcesUrl="${samplesOrigin}/shortcuts.json"/>`,
    }),
    labels: ['Show pane'],
    formula: answered,
  },
  {
    kind: 'a page that starts with the document',
    like: 'Samples/excel-auth-on-doc-load',
    text: manifestText({
      ...shared,
      desktop: `${shared.desktop ?? ''}<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents><LaunchEvent Type="OnDocumentOpened" FunctionName="stamp"/></LaunchEvents><SourceLocation resid="Shared"/></ExtensionPoint>`,
    }),
    labels: ['Show pane'],
    formula: answered,
  },
  {
    kind: 'one manifest for several applications',
    like: 'Samples/office-add-in-save-custom-settings',
    text: manifestText({
      hosts: ['Document', 'Workbook', 'Presentation'],
      otherHosts: `<Host xsi:type="Document"><DesktopFormFactor>${onHome(button('Word', 'Run', showing('Nowhere')))}</DesktopFormFactor></Host>`,
      desktop: onHome(button('Show', 'Show', showing('Pane'))),
    }),
    labels: ['Show pane'],
  },
  {
    kind: 'sign-on, and dialogs of other domains',
    like: 'Samples/auth/Office-Add-in-NodeJS-SSO',
    text: manifestText({
      desktop: onHome(button('Show', 'Show', showing('Pane'))),
      more: '<AppDomains><AppDomain>https://login.microsoftonline.com</AppDomain></AppDomains><WebApplicationInfo><Id>1b0f5c0d</Id><Resource>api://addin.test/1b0f5c0d</Resource><Scopes><Scope>openid</Scope></Scopes></WebApplicationInfo>',
    }),
    labels: ['Show pane'],
  },
  {
    kind: 'several languages',
    like: 'Samples/office-add-in-localization',
    text: manifestText({
      desktop: onHome(button('Show', 'Local', showing('Pane'))),
      strings:
        '<bt:String id="Local" DefaultValue="Anzeigen"><bt:Override Locale="en-US" Value="Show"/><bt:Override Locale="zh-CN" Value="显示"/></bt:String>',
    }),
    labels: ['Show'],
  },
  {
    kind: 'content of the sheet, which is shown where panes are',
    like: 'Samples/excel-content-add-in',
    text: manifestText({ type: 'ContentApp' }),
  },
  {
    kind: 'custom functions without a page, which Excel on the web cannot run',
    like: 'OfficeDev/Excel-Custom-Functions',
    text: manifestText({ functions: customFunctions('') }),
    refused: 'missing CustomFunctions/Page',
  },
  {
    kind: 'another application',
    like: 'Samples/hello-world/word-hello-world',
    text: manifestText({ hosts: ['Document'] }),
    refused: 'other-application Hosts Document',
  },
  {
    kind: 'mail',
    like: 'Samples/hello-world/outlook-hello-world',
    text: manifestText({ type: 'MailApp', hosts: ['Mailbox'] }),
    refused: 'other-application Hosts Mailbox',
  },
  {
    kind: 'the unified manifest',
    like: 'Samples/hello-world/excel-hello-world (manifest.json)',
    text: '{ "manifestVersion": "1.17", "extensions": [] }',
    refused: 'unified JSON',
  },
  {
    kind: 'pages of another origin, which `npm run workbench` serves from localhost',
    like: 'Samples/excel-insert-file',
    text: manifestText({}).replaceAll(samplesOrigin, 'https://officedev.test'),
    refused: 'other-host https://officedev.test/pane.html',
  },
];
