import { AddinSession, type SessionParts } from '../addin/addinSession.ts';
import { removeChunks } from '../addin/removeChunks.ts';
import type { AddinPages, Manifest } from '../manifest/manifest.ts';

/** Where the frames of an add-in go. */
export interface FramePlaces {
  /** Shows the page as the pane. */
  show(frame: HTMLElement): void;
  /** Lets the page run unseen. */
  hide(frame: HTMLElement): void;
}

/** What all pages of an add-in have in common. */
export type CommonParts = Omit<SessionParts, 'page' | 'servesFunctions' | 'ready'>;

const answerTime = 30_000;

/** The pages of an add-in that run: one in a shared runtime, else one each for pane, functions and commands. */
export class AddinSessions {
  readonly #pages: AddinPages;
  readonly #parts: CommonParts;
  readonly #places: FramePlaces;
  readonly #open = new Map<string, AddinSession>();

  constructor(manifest: Manifest, parts: CommonParts, places: FramePlaces) {
    this.#pages = manifest.pages;
    this.#parts = parts;
    this.#places = places;
  }

  /** Opens the pages; rejected where one does not answer. */
  async start(): Promise<void> {
    const { pane, functions, commands } = this.#pages;
    const pages = new Set([pane, functions, commands].filter((page) => page !== null));
    await Promise.all(Array.from(pages, async (page) => this.#start(page)));
  }

  /** The sessions that run, the pane's first. */
  all(): readonly AddinSession[] {
    return [...this.#open.values()];
  }

  get pane(): AddinSession | null {
    return this.#at(this.#pages.pane);
  }

  get functions(): AddinSession | null {
    return this.#at(this.#pages.functions);
  }

  get commands(): AddinSession | null {
    return this.#at(this.#pages.commands ?? this.#pages.pane);
  }

  isBusy(): boolean {
    return this.all().some((session) => session.isBusy());
  }

  /** When one of them last got an answer, by `performance.now()`. */
  get answeredAt(): number {
    return Math.max(0, ...this.all().map(({ answeredAt }) => answeredAt));
  }

  /** Shows another page in the pane, where a button names one. */
  async showPage(page: string): Promise<void> {
    const session = this.#open.get(page);
    if (session === undefined) await this.#start(page, true);
    else this.#places.show(session.frame.element);
  }

  /** Lets the scripts be gone, or be there again, that the pages ask for from now on. */
  removeChunks(isRemoved: boolean): void {
    for (const { frame } of this.all()) removeChunks(frame.element.contentDocument, isRemoved);
  }

  close(): void {
    for (const session of this.all()) session.close();
    this.#open.clear();
  }

  #at(page: string | null): AddinSession | null {
    return page === null ? null : (this.#open.get(page) ?? null);
  }

  async #start(page: string, isShown = page === this.#pages.pane): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const noAnswer = setTimeout(() => reject(new Error(page)), answerTime);
      const session = new AddinSession({
        ...this.#parts,
        page,
        servesFunctions: this.#pages.isShared || page === this.#pages.functions,
        ready: () => {
          clearTimeout(noAnswer);
          resolve();
        },
      });
      this.#open.set(page, session);
      if (isShown) this.#places.show(session.frame.element);
      else this.#places.hide(session.frame.element);
    });
  }
}
