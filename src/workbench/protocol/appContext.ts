/** What the workbench supports; ExcelApi 1.17 is all that the npm copy of office.js knows. CustomFunctions 1.9 lets it send results sooner. */
const requirementSets = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  DynamicRibbon: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.0',
  AddinCommands: '1.3',
  AddInCommands: '1.3',
} as const;

/** What an add-in is told about where it runs. */
export interface AppContextInput {
  readonly appId: string;
  readonly locale: string;
  readonly documentName: string;
  readonly addinName: string;
  /** Settings of the older API (`Office.context.document.settings`), key to serialized value. */
  readonly settings: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
}

const clientMode = { readOnly: 0, readWrite: 1 } as const;

const excelOnTheWeb = 16;
const taskPane = 1;
const displayTaskPane = 2;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(input: AppContextInput): Readonly<Record<string, unknown>> {
  return {
    _id: input.appId,
    _appName: excelOnTheWeb,
    _appVersion: '16.0',
    _appUILocale: input.locale,
    _dataLocale: input.locale,
    _docUrl: `${location.origin}/${encodeURIComponent(input.documentName)}`,
    _clientMode: input.isReadOnly ? clientMode.readOnly : clientMode.readWrite,
    _settings: [...input.settings],
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: input.appId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.18000.10000',
    _addinName: input.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: displayTaskPane,
    _wacHostEnvironment: '0',
  };
}
