import type { AddinSession } from '../addin/addinSession.ts';
import { chooseBehaviour } from '../behaviour/chooseBehaviour.ts';
import { usualBehaviour, type HostBehaviour } from '../behaviour/hostBehaviours.ts';
import { blankWorkbook } from '../book/blankWorkbook.ts';
import { settingTexts, type BookFile } from '../book/bookFile.ts';
import { fillSheet } from '../book/fillSheet.ts';
import type { FunctionHost } from '../customFunctions/functionHost.ts';
import { parseArea } from '../grid/address.ts';
import type { RibbonButton } from '../manifest/manifest.ts';
import { emptyRecords, type BookRecords } from '../model/bookRecords.ts';
import type { PageOptions } from '../shell/pageOptions.ts';
import { enableControl, showTab } from '../shell/ribbon.ts';
import type { Shell } from '../shell/shell.ts';
import { createUniver } from '../univer/createUniver.ts';
import { resolveEntered } from '../univer/enteredFormulas.ts';
import { UniverGrid } from '../univer/univerGrid.ts';
import { watchGrid } from '../univer/watchGrid.ts';
import { AddinSessions, type CommonParts } from './addinSessions.ts';
import { CoAuthor } from './coAuthor.ts';
import { fireCalculated, forwardEvents } from './forwardEvents.ts';
import { hostFunctions } from './hostFunctions.ts';
import type { LoadedAddin } from './loadAddin.ts';
import { protectAs } from './protectAs.ts';
import { referredTables } from './referredTables.ts';
import { waitUntilSettled } from './waitUntilSettled.ts';
import { withoutResults } from './withoutResults.ts';

/** The open workbook with its add-in: everything that outlives a closing and reopening of the file. */
export class Workbench {
  readonly grid: UniverGrid;
  readonly coAuthor = new CoAuthor(
    () => this.#records,
    () => this.sessions,
  );
  readonly #shell: Shell;
  readonly #options: PageOptions;
  readonly #addin: LoadedAddin | null;
  readonly #book: BookFile;
  #records: BookRecords;
  #sessions: AddinSessions | null = null;
  #theme: PageOptions['theme'];
  #startBehavior = 'Inactive';
  #behaviour: HostBehaviour = usualBehaviour;
  readonly #listeners: (() => void)[] = [];

  constructor(shell: Shell, options: PageOptions, addin: LoadedAddin | null, book: BookFile) {
    this.#shell = shell;
    this.#options = options;
    this.#theme = options.theme;
    this.#addin = addin;
    this.#book = book;
    this.#records = { ...emptyRecords(), documentSettings: settingTexts(book) };
    const parts = createUniver(shell.cells, options.language, options.theme === 'dark');
    this.grid = new UniverGrid(parts, blankWorkbook(book), {
      started: () => this.functions?.beginPass(),
      ended: () => this.#calculated(),
    });
    const { injector } = parts;
    if (addin !== null) hostFunctions(injector, addin, this.grid, () => this.functions);
    resolveEntered(
      injector,
      (sheetId) => this.grid.sheet(sheetId)?.name(),
      () => referredTables(this.#records.tables, this.grid),
    );
    watchGrid(
      injector,
      forwardEvents(
        this.grid,
        () => this.sessions,
        () => this.coAuthor.source,
      ),
    );
    shell.titleBar.showFile(book.fileName);
  }

  /** The pages of the add-in that run. */
  get sessions(): readonly AddinSession[] {
    return this.#sessions?.all() ?? [];
  }

  /** The page that is the add-in's pane. */
  get pane(): AddinSession | null {
    return this.#sessions?.pane ?? null;
  }

  /** The custom functions of the add-in, while it runs. */
  get functions(): FunctionHost | null {
    return this.#sessions?.functions?.functions ?? null;
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
    this.#sessions?.removeChunks(this.#behaviour.build === 'chunks-removed');
    if (choices['sheets'] !== undefined) {
      for (const { id } of this.grid.sheets()) protectAs(this.#records, id, this.#behaviour.sheets);
    }
  }

  /** Protects the sheet of this name, or takes its protection off. */
  protectSheet(name: string, isProtected: boolean): void {
    const sheet = this.grid.sheets().find((each) => each.name() === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    protectAs(this.#records, sheet.id, isProtected ? 'protected' : 'as-they-are');
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
    this.#closeAddin();
    this.#records = structuredClone(this.#records);
    this.grid.open(withoutResults(this.grid.save()));
    await this.#startAddin();
    this.grid.calculateAll();
    await this.settled();
  }

  async settled(): Promise<void> {
    await waitUntilSettled({
      isBusy: () => this.grid.calculation.isBusy() || this.#sessions?.isBusy() === true,
      lastActivity: () => this.#sessions?.answeredAt ?? 0,
    });
  }

  showPane(visible: boolean): void {
    if (this.#shell.pane.isVisible === visible) return;
    this.#shell.pane.show(visible);
    this.pane?.paneShown(visible);
  }

  /** Changes between light and dark; the add-in starts anew, as office.js on the web tells of no change. */
  async switchTheme(): Promise<void> {
    this.#theme = this.#theme === 'dark' ? 'light' : 'dark';
    this.#shell.showTheme(this.#theme);
    this.grid.parts.api.toggleDarkMode(this.#theme === 'dark');
    await this.settled();
    this.#closeAddin();
    await this.#startAddin();
  }

  /** Does what a button of the add-in does. */
  run({ id, action }: RibbonButton): void {
    if (action.kind === 'execute') {
      this.#sessions?.commands?.invokeCommand(id, action.functionName);
      return;
    }
    this.#sessions?.showPage(action.page).catch(() => this.#tellNoAnswer());
    this.showPane(true);
  }

  /** Does what a keyboard shortcut of the add-in stands for. */
  act(actionId: string): void {
    this.#sessions?.commands?.invokeAction(actionId);
  }

  #tellNoAnswer(): void {
    this.#shell.notices.show(this.#shell.messages.noAnswer);
  }

  #closeAddin(): void {
    this.#sessions?.close();
    this.#sessions = null;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #calculated(): void {
    this.#changed();
    this.functions?.endPass();
    fireCalculated(this.grid, this.sessions);
  }

  async #startAddin(): Promise<void> {
    const addin = this.#addin;
    if (addin === null) {
      this.#shell.pane.show(false);
      return;
    }
    const { manifest } = addin;
    this.#sessions = new AddinSessions(manifest, this.#commonParts(addin), {
      show: (frame) => this.#shell.pane.load(manifest.name, frame),
      hide: (frame) => this.#shell.pane.keep(frame),
    });
    await this.#sessions.start().catch((error: unknown) => {
      this.#tellNoAnswer();
      throw error;
    });
    this.#sessions.removeChunks(this.#behaviour.build === 'chunks-removed');
  }

  #commonParts({ manifest, metadata }: LoadedAddin): CommonParts {
    return {
      grid: this.grid,
      records: this.#records,
      manifest,
      locale: this.#options.language,
      theme: () => this.#theme,
      fileName: this.#book.fileName,
      errorsAllowed: metadata.allowErrorForDataTypeAny,
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
    };
  }
}
