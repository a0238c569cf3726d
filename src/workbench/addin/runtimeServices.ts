import { ApiObject } from '../richApi/apiObject.ts';

/** What an add-in may do to its own pane and ribbon. */
export interface RuntimePort {
  isPaneVisible(): boolean;
  showPane(visible: boolean): void;
  startBehavior(): string;
  setStartBehavior(state: string): void;
  /** `Office.ribbon.requestUpdate`: tabs with groups with controls, as JSON. */
  updateRibbon(json: string): void;
}

/** The services beside the workbook, by the names office.js asks for. */
export function runtimeServices(port: RuntimePort): Readonly<Record<string, ApiObject>> {
  return {
    'Microsoft.AppRuntime.AppRuntimeService': new ApiObject({
      type: 'AppRuntimeService',
      methods: {
        getAppRuntimeState: () => (port.isPaneVisible() ? 'Visible' : 'Background'),
        setAppRuntimeState: (given) => port.showPane(given.text(0) === 'Visible'),
      },
    }),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new ApiObject({
      type: 'AppRuntimePersistenceService',
      methods: {
        getAppRuntimeStartState: () => port.startBehavior(),
        setAppRuntimeStartState: (given) => port.setStartBehavior(given.text(0)),
      },
    }),
    'Microsoft.InternalService.AddinInternalService': new ApiObject({
      type: 'AddinInternalService',
      methods: { notifyActionHandlerReady: () => null },
    }),
    'Microsoft.DynamicRibbon.DynamicRibbon': new ApiObject({
      type: 'DynamicRibbon',
      methods: {
        executeRequestUpdate: (given) => {
          port.updateRibbon(given.text(0));
          return '';
        },
      },
    }),
  };
}
