import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { CellPlace } from '../customFunctions/cellCalls.ts';
import { FunctionHost, type MessageEntry } from '../customFunctions/functionHost.ts';
import { functionService } from '../customFunctions/functionService.ts';
import type { Grid } from '../grid/grid.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { BookRecords } from '../model/bookRecords.ts';
import { createModel } from '../model/createModel.ts';
import { EventRegistry } from '../model/eventRegistry.ts';
import type { ExcelModel } from '../model/excelModel.ts';
import { placeAddress } from '../model/rangeProperties.ts';
import { workbookObject } from '../model/workbook.ts';
import type { ApiObject } from '../richApi/apiObject.ts';
import type { ApiHost } from '../richApi/interpretRequest.ts';
import type { PageOptions } from '../shell/pageOptions.ts';
import { AddinFrame } from './addinFrame.ts';
import { keepDocumentSettings } from './documentSettings.ts';
import { RequestQueue } from './requestQueue.ts';
import { runtimeServices, type RuntimePort } from './runtimeServices.ts';

/** What a session of an add-in runs on. */
export interface SessionParts {
  readonly grid: Grid;
  readonly records: BookRecords;
  readonly manifest: Manifest;
  /** The page of the add-in that runs. */
  readonly page: string;
  /** Whether the page answers custom functions. */
  readonly servesFunctions: boolean;
  readonly locale: string;
  readonly theme: () => PageOptions['theme'];
  readonly fileName: string;
  readonly runtime: RuntimePort;
  readonly recalculate: (places: readonly CellPlace[]) => void;
  /** Whether a calculation of limited reach has left the cell behind. */
  readonly isStale: (place: CellPlace) => boolean;
  readonly behaviour: () => HostBehaviour;
  readonly errorsAllowed: boolean;
  readonly ready: () => void;
  /** Called when a batch of the add-in has been answered. */
  readonly answered: () => void;
}

const eventEntry = 65_536;
const visibilityChanged = 65_539;
const actionMessages = 2;
const dispatchAction = 1000;

/** One life of an add-in's page: from its frame's load to the closing of the workbook. */
export class AddinSession {
  readonly frame: AddinFrame;
  readonly functions: FunctionHost;
  readonly events: EventRegistry;
  readonly model: ExcelModel;
  readonly #queue: RequestQueue;
  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.events = new EventRegistry((type, target, argument) =>
      this.#message([[eventEntry, type, target, JSON.stringify(argument), 0]]),
    );
    this.model = createModel({
      grid: parts.grid,
      records: () => parts.records,
      events: this.events,
      fileName: parts.fileName,
      behaviour: parts.behaviour,
    });
    this.functions = new FunctionHost(
      {
        send: (entries) => this.#message(entries),
        recalculate: parts.recalculate,
        address: (place) => this.#address(place),
        isStale: parts.isStale,
        behaviour: parts.behaviour,
      },
      parts.errorsAllowed,
    );
    this.#queue = new RequestQueue(this.#apiHost(), parts.behaviour, parts.answered);
    this.frame = this.#openFrame();
  }

  /** True while the add-in is owed, or owes, an answer. */
  isBusy(): boolean {
    return this.#queue.isBusy() || this.functions.isBusy();
  }

  /** When the add-in last got an answer, by `performance.now()`. */
  get answeredAt(): number {
    return this.#queue.answeredAt;
  }

  /** Runs a function that the manifest names for a button. */
  invokeCommand(controlId: string, functionName: string): boolean {
    const source = JSON.stringify({ source: { id: controlId } });
    return this.frame.fire('appCommandInvoked', { 0: controlId, 1: functionName, 2: source });
  }

  /** Runs an action that a keyboard shortcut names. */
  invokeAction(actionId: string): void {
    this.#message([[actionMessages, dispatchAction, '', JSON.stringify([actionId]), 0]]);
  }

  /** Tells the add-in that its pane was shown or hidden. */
  paneShown(visible: boolean): void {
    const argument = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.#message([[eventEntry, visibilityChanged, '', argument, 0]]);
  }

  close(): void {
    this.events.clear();
    this.frame.close();
  }

  #message(entries: readonly MessageEntry[]): void {
    this.frame.fire('richApiMessage', { ArrayData: entries });
  }

  #address({ sheetId, row, column }: CellPlace): string {
    const sheet = this.#parts.grid.sheet(sheetId);
    return sheet === null
      ? ''
      : placeAddress({ sheet, area: { row, column, rows: 1, columns: 1 } });
  }

  #apiHost(): ApiHost {
    const { grid, runtime, ready } = this.#parts;
    const services: Readonly<Record<string, ApiObject>> = {
      ...runtimeServices(runtime),
      'Microsoft.ExcelServices.CustomFunctions': functionService(() => this.functions, ready),
    };
    return {
      root: workbookObject(this.model),
      references: new Map(),
      service: (name) => (Object.hasOwn(services, name) ? (services[name] ?? null) : null),
      settleBeforeRead: () => grid.calculated(),
    };
  }

  #openFrame(): AddinFrame {
    const { manifest, page, servesFunctions, ready, ...parts } = this.#parts;
    const { locale, theme, fileName, records, runtime } = parts;
    return new AddinFrame({
      page,
      isShared: manifest.pages.isShared,
      servesFunctions,
      introduced: () => {
        if (!servesFunctions) ready();
      },
      title: manifest.name,
      locale,
      theme,
      documentName: fileName,
      addinName: manifest.name,
      documentSettings: new Map(Object.entries(records.documentSettings)),
      isReadOnly: parts.behaviour().workbook === 'read-only',
      left: () => runtime.paneLeft(),
      methods: {
        richApi: (body) => this.#queue.run(body),
        loadSettings: () => records.documentSettings,
        saveSettings: (data) => keepDocumentSettings(records, data),
        commandCompleted: () => undefined,
      },
    });
  }
}
