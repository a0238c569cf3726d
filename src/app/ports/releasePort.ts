import type { PartFault } from '../release/partFault.ts';

/** The release that the page belongs to. */
export interface ReleasePort {
  /** Version and build of the add-in, as page, pane and `release.json` state them: `1.2.0+3fa8c1d2`. */
  readonly build: string;
  /** Finds why a script was not had, from what its `import()` threw. */
  readonly partFault: (thrown: unknown) => Promise<PartFault>;
  /** The address of a page of help in a language: `zh-CN/support.html`. */
  readonly helpAddress: (page: string) => string;
  /** Loads the page anew. */
  readonly reload: () => void;
}
