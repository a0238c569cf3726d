import type { Language } from '../../domain/language.ts';
import type { BookCopy } from './bookSnapshot.ts';
import type { Outcome } from './outcome.ts';

export type HostTheme = 'light' | 'dark' | 'high-contrast';

/** A text in HTML, and the same without any form. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** A drawing, with the name of the file that it would be saved as. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly name: string;
}

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
  /**
   * Puts a formatted text and its plain form on the clipboard together. It is begun within the press of a button and may be ready
   * later: hosts take nothing from a page that has not been pressed. Undefined leaves the clipboard alone.
   */
  readonly copyRich: (content: Promise<RichText | undefined>) => Promise<Outcome<void>>;
  /** Puts a drawing on the clipboard as a picture; where that is refused it is saved as a file. */
  readonly copyPicture: (picture: Picture) => Promise<Outcome<'copied' | 'saved'>>;
  /** Brings the task pane to the front. */
  readonly showPane: () => Promise<Outcome<void>>;
}
