import { AddinSession } from '../addin/addinSession.ts';
import { removeChunks } from '../addin/removeChunks.ts';
import { chooseBehaviour } from '../behaviour/chooseBehaviour.ts';
import { usualBehaviour, type HostBehaviour } from '../behaviour/hostBehaviours.ts';
import { blankWorkbook } from '../book/blankWorkbook.ts';
import type { BookFile } from '../book/bookFile.ts';
import { fillSheet } from '../book/fillSheet.ts';
import { busy } from '../customFunctions/evaluation.ts';
import { parseArea } from '../grid/address.ts';
import type { RibbonButton } from '../manifest/manifest.ts';
import { emptyRecords, type BookRecords } from '../model/bookRecords.ts';
import { strictOptions } from '../model/protectionOptions.ts';
import { worksheetId } from '../model/worksheet.ts';
import type { PageOptions } from '../shell/pageOptions.ts';
import { enableControl, showTab } from '../shell/ribbon.ts';
import type { Shell } from '../shell/shell.ts';
import { createUniver } from '../univer/createUniver.ts';
import { registerFunctions } from '../univer/registerFunctions.ts';
import { UniverGrid } from '../univer/univerGrid.ts';
import { watchGrid } from '../univer/watchGrid.ts';
import { forwardEvents } from './forwardEvents.ts';
import type { LoadedAddin } from './loadAddin.ts';
import { waitUntilSettled } from './waitUntilSettled.ts';
import { withoutResults } from './withoutResults.ts';

const answerTime = 30_000;

/** The open workbook with its add-in: everything that outlives a closing and reopening of the file. */
export class Workbench {
  readonly grid: UniverGrid;
  readonly #shell: Shell;
  readonly #options: PageOptions;
  readonly #addin: LoadedAddin | null;
  readonly #book: BookFile;
  #records: BookRecords = emptyRecords();
  #session: AddinSession | null = null;
  #theme: PageOptions['theme'];
  #startBehavior = 'Background';
  #behaviour: HostBehaviour = usualBehaviour;
  readonly #listeners: (() => void)[] = [];

  constructor(shell: Shell, options: PageOptions, addin: LoadedAddin | null, book: BookFile) {
    this.#shell = shell;
    this.#options = options;
    this.#theme = options.theme;
    this.#addin = addin;
    this.#book = book;
    const parts = createUniver(shell.cells, options.language, options.theme === 'dark');
    this.grid = new UniverGrid(parts, blankWorkbook(book), {
      started: () => this.#session?.functions.beginPass(),
      ended: () => this.#calculated(),
    });
    const { injector } = parts;
    if (addin?.manifest.functions) {
      const { namespace } = addin.manifest.functions;
      registerFunctions(injector, namespace, addin.metadata.functions, (called, given, place) =>
        this.#session === null ? busy : this.#session.functions.evaluate(called, given, place),
      );
    }
    watchGrid(
      injector,
      forwardEvents(this.grid, () => this.#session),
    );
    shell.titleBar.showFile(book.fileName);
  }

  get session(): AddinSession | null {
    return this.#session;
  }

  get records(): BookRecords {
    return this.#records;
  }

  /** Calls back after every calculation and every batch of the add-in. */
  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  get isPaneVisible(): boolean {
    return this.#shell.pane.isVisible;
  }

  /** Behaves from now on as one of the hosts does that differ. */
  behave(choices: Readonly<Record<string, unknown>>): void {
    this.#behaviour = chooseBehaviour(this.#behaviour, choices);
    this.#removeChunks();
    if (choices['sheets'] !== undefined) {
      for (const { id } of this.grid.sheets()) this.#protect(id, this.#behaviour.sheets);
    }
  }

  #removeChunks(): void {
    const page = this.#session?.frame.element.contentDocument ?? null;
    removeChunks(page, this.#behaviour.build === 'chunks-removed');
  }

  /** Protects the sheet of this name, or takes its protection off. */
  protectSheet(name: string, isProtected: boolean): void {
    const sheet = this.grid.sheets().find((each) => each.name() === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    this.#protect(sheet.id, isProtected ? 'protected' : 'as-they-are');
  }

  #protect(sheetId: string, sheets: HostBehaviour['sheets']): void {
    const { protection } = this.#records;
    if (sheets === 'protected') protection[sheetId] = { options: strictOptions, password: '' };
    else delete protection[sheetId];
  }

  /** Fills the workbook and starts the add-in; settles when every formula is answered. */
  async start(): Promise<void> {
    for (const [index, file] of this.#book.sheets.entries()) {
      const sheet = this.grid.sheets()[index];
      if (sheet !== undefined) fillSheet(sheet, file);
    }
    const area = parseArea(this.#book.selected);
    if (area !== null) this.grid.select(this.grid.activeSheet().id, area);
    this.behave(this.#options.behaviour);
    await this.#startAddin();
    await this.settled();
  }

  /** Closes the file and opens it again, with its cells, formulas, settings and tables; the add-in starts anew. */
  async reopen(): Promise<void> {
    await this.settled();
    this.#session?.close();
    this.#session = null;
    this.#records = structuredClone(this.#records);
    this.grid.open(withoutResults(this.grid.save()));
    await this.#startAddin();
    this.grid.calculateAll();
    await this.settled();
  }

  async settled(): Promise<void> {
    await waitUntilSettled({
      isBusy: () => this.grid.calculation.isBusy() || this.#session?.isBusy() === true,
      lastActivity: () => this.#session?.answeredAt ?? 0,
    });
  }

  showPane(visible: boolean): void {
    if (this.#shell.pane.isVisible === visible) return;
    this.#shell.pane.show(visible);
    this.#session?.paneShown(visible);
  }

  /** Changes between light and dark; the add-in starts anew, as office.js on the web tells of no change. */
  async switchTheme(): Promise<void> {
    this.#theme = this.#theme === 'dark' ? 'light' : 'dark';
    this.#shell.showTheme(this.#theme);
    this.grid.parts.api.toggleDarkMode(this.#theme === 'dark');
    await this.settled();
    this.#session?.close();
    await this.#startAddin();
  }

  /** Does what a button of the add-in does. */
  run({ id, action }: RibbonButton): void {
    if (action.kind === 'show-pane') this.showPane(true);
    else this.#session?.invokeCommand(id, action.functionName);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #calculated(): void {
    this.#changed();
    const session = this.#session;
    if (session === null) return;
    session.functions.endPass();
    for (const sheet of this.grid.sheets()) {
      const target = worksheetId(sheet);
      session.events.fire('calculated', target, { address: '', worksheetId: target });
    }
  }

  async #startAddin(): Promise<void> {
    const addin = this.#addin;
    if (addin === null) {
      this.#shell.pane.show(false);
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const noAnswer = setTimeout(() => {
        this.#shell.notices.show(this.#shell.messages.noAnswer);
        reject(new Error(this.#shell.messages.noAnswer));
      }, answerTime);
      const ready = (): void => {
        clearTimeout(noAnswer);
        this.#removeChunks();
        resolve();
      };
      this.#session = this.#openSession(addin, ready);
      this.#shell.pane.load(addin.manifest.name, this.#session.frame.element);
    });
  }

  #openSession({ manifest, metadata }: LoadedAddin, ready: () => void): AddinSession {
    return new AddinSession({
      grid: this.grid,
      records: this.#records,
      manifest,
      locale: this.#options.language,
      theme: () => this.#theme,
      fileName: this.#book.fileName,
      errorsAllowed: metadata.allowErrorForDataTypeAny,
      ready,
      answered: () => this.#changed(),
      recalculate: (places) => this.grid.calculation.again(places),
      isStale: (place) => this.grid.stale.has(place),
      behaviour: () => this.#behaviour,
      runtime: {
        isPaneVisible: () => this.isPaneVisible,
        showPane: (visible) => this.showPane(visible),
        paneLeft: () => this.#shell.grid.focus(),
        startBehavior: () => this.#startBehavior,
        setStartBehavior: (state) => {
          this.#startBehavior = state;
        },
        enableControl: (id, enabled) => enableControl(this.#shell.ribbon, id, enabled),
        showTab: (id, visible) => showTab(this.#shell.ribbon, id, visible),
      },
    });
  }
}
