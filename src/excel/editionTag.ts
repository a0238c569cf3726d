/** The script element that a page names its edition with. */
export interface EditionTag {
  readonly id: string;
  /** Where editions and their list stand, with a slash at its end. */
  readonly folder: string;
  /** Where the same edition stands as JSON, its size and SHA-256. */
  readonly address: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The text that the script has handed over; undefined as long as it has not run. */
  readonly text: () => string | undefined;
  /** Resolves when the script has run, or will not: it is missing, or the browser found it altered. */
  readonly settled: () => Promise<void>;
}

declare global {
  interface Window {
    /** What the scripts of editions hand over, by id. */
    readonly editions?: ReadonlyMap<string, string>;
  }
}

/** The edition that a page names; undefined where it names none. */
export function editionTag(page: Document): EditionTag | undefined {
  const script = page.querySelector<HTMLScriptElement>('script[data-edition]');
  if (script === null) return undefined;
  const { edition: id = '', bytes = '', sha256 = '', folder: named = '' } = script.dataset;
  const folder = new URL(named === '' ? 'editions/' : named, page.baseURI).href;
  const text = (): string | undefined => page.defaultView?.editions?.get(id);
  return {
    id,
    folder,
    address: new URL(`editions/${id}.json`, page.baseURI).href,
    bytes: Number(bytes),
    sha256,
    text,
    settled: async () => {
      // Of a script that failed before anybody listened nothing tells but the page, which has loaded without it.
      if (text() !== undefined || page.readyState === 'complete') return;
      await new Promise<unknown>((resolve) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', resolve);
        page.defaultView?.addEventListener('load', resolve);
      });
    },
  };
}
