import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type DependencyOverride,
  type Injector,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CellAlertManagerService,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../shell/language.ts';
import { addBusyError } from './errorTypes.ts';
import { QuietAlerts } from './quietAlerts.ts';
import { allowSingleValue } from './singleValue.ts';

/** The grid's engine and its public face. */
export interface UniverParts {
  readonly injector: Injector;
  readonly api: FUniver;
}

const override: DependencyOverride = [[CellAlertManagerService, { useClass: QuietAlerts }]];

/** Starts Univer in an element, with the menus that Excel's own grid has no need of left out. */
export function createUniver(
  container: HTMLElement,
  language: Language,
  dark: boolean,
): UniverParts {
  addBusyError();
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
    if (!Array.isArray(entry)) univer.registerPlugin(entry);
    else if (entry[0] === UniverSheetsUIPlugin)
      univer.registerPlugin(entry[0], { ...entry[1], override });
    else univer.registerPlugin(entry[0], entry[1]);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  // oxlint-disable-next-line no-underscore-dangle -- the one way to the engine's services, kept public for this
  const injector = univer.__getInjector();
  allowSingleValue(injector);
  return { injector, api: FUniver.newAPI(univer) };
}
