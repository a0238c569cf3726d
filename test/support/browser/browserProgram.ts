/** How a browser is started. */
export interface BrowserProgram {
  readonly path: string;
  readonly args: readonly string[];
  /** On top of the environment of the process. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether it opens https on every system. */
  readonly opensHttps: boolean;
}
