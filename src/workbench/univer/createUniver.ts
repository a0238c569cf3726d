import {
  type DependencyOverride,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CellAlertManagerService,
  ERROR_TYPE_SET,
  type ErrorType,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { busyError } from '../customFunctions/functionHost.ts';
import type { Language } from '../shell/language.ts';
import { QuietAlerts } from './quietAlerts.ts';

/** The grid's engine and its public face. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

// The engine's own errors lack the one that Excel shows while a custom function works.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the set is of texts at run time
const busyErrorType = busyError as ErrorType;

const override: DependencyOverride = [[CellAlertManagerService, { useClass: QuietAlerts }]];

/** Starts Univer in an element, with the menus that Excel's own grid has no need of left out. */
export function createUniver(
  container: HTMLElement,
  language: Language,
  dark: boolean,
): UniverParts {
  ERROR_TYPE_SET.add(busyErrorType);
  const locale = language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    darkMode: dark,
    locale,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN), [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    disableAutoFocus: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const entry of preset.plugins) {
    const [plugin, settings] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(
      plugin,
      plugin === UniverSheetsUIPlugin ? { ...settings, override } : settings,
    );
  }
  return { univer, api: FUniver.newAPI(univer) };
}
