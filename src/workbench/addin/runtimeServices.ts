import { ApiObject } from '../richApi/apiObject.ts';

/** What an add-in may do to its own pane and ribbon. */
export interface RuntimePort {
  isPaneVisible(): boolean;
  showPane(visible: boolean): void;
  /** The add-in has given the focus back. */
  paneLeft(): void;
  startBehavior(): string;
  setStartBehavior(state: string): void;
  enableControl(id: string, enabled: boolean): void;
  showTab(id: string, visible: boolean): void;
}

function ribbonButton(port: RuntimePort, id: string): ApiObject {
  return new ApiObject({
    type: 'RibbonButton',
    properties: {
      id: { get: () => id },
      enabled: { get: () => true, set: (given) => port.enableControl(id, given === true) },
    },
    identity: () => ({ Id: id }),
  });
}

function ribbonTab(port: RuntimePort, id: string): ApiObject {
  return new ApiObject({
    type: 'RibbonTab',
    properties: { id: { get: () => id } },
    identity: () => ({ Id: id }),
    methods: { setVisibility: (given) => port.showTab(id, given.flag(0)) },
  });
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
        getButton: (given) => ribbonButton(port, given.text(0)),
        getTab: (given) => ribbonTab(port, given.text(0)),
      },
    }),
  };
}
