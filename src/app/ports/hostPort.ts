import type { Language } from '../../domain/language.ts';
import type { BookCopy } from './bookSnapshot.ts';
import type { Outcome } from './outcome.ts';

export type HostTheme = 'light' | 'dark' | 'high-contrast';

/** The program around the add-in, apart from its workbook. */
export interface HostPort {
  /** The language of its interface. */
  readonly language: () => Language;
  readonly theme: () => HostTheme;
  /** Tells when the theme changes; answers with what stops the telling. */
  readonly onThemeChange: (listener: (theme: HostTheme) => void) => () => void;
  /** Opens an address in the browser; only `https:` and `http:` ones. */
  readonly openLink: (address: string) => void;
  readonly copyText: (text: string) => Promise<Outcome<void>>;
  /** Makes a workbook of its own and opens it; where the host cannot, it is downloaded under this name. */
  readonly openCopy: (
    book: BookCopy,
    fileName: string,
  ) => Promise<Outcome<'opened' | 'downloaded'>>;
  /** Brings the task pane to the front. */
  readonly showPane: () => Promise<Outcome<void>>;
}
