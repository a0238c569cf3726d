import { readChoices } from '../behaviour/chooseBehaviour.ts';
import { readLanguage, type Language } from './language.ts';

/** What the address of the workbench asks for. */
export interface PageOptions {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly manifest: string;
  /** The workbook that opens; null for an empty one. */
  readonly book: string | null;
  /** The width of the task pane in pixels. */
  readonly pane: number;
  /** The switches of the host's behaviour that the address names. */
  readonly behaviour: Readonly<Record<string, string>>;
}

/** How wide a task pane may be. */
export const paneWidths = { least: 320, usual: 350, most: 450 } as const;

/** What an address leaves open. */
export interface PageDefaults {
  readonly manifest: string;
  readonly books: Readonly<Record<Language, string>>;
  readonly prefersDark: boolean;
}

function readTheme(parameter: string | null, prefersDark: boolean): PageOptions['theme'] {
  if (parameter === 'dark' || parameter === 'light') return parameter;
  return prefersDark ? 'dark' : 'light';
}

function readWidth(parameter: string | null): number {
  const width = parameter === null ? Number.NaN : Number(parameter);
  if (!Number.isFinite(width)) return paneWidths.usual;
  return Math.min(paneWidths.most, Math.max(paneWidths.least, width));
}

/**
 * Reads `?lang=en-US&theme=dark&pane=400&manifest=/other.xml&book=/model.json&behave=sheets:protected`; the book defaults to
 * the language's, and to an empty one for another add-in.
 */
export function readPageOptions(query: URLSearchParams, defaults: PageDefaults): PageOptions {
  const language = readLanguage(query.get('lang'));
  return {
    language,
    theme: readTheme(query.get('theme'), defaults.prefersDark),
    manifest: query.get('manifest') ?? defaults.manifest,
    book: query.get('book') ?? (query.has('manifest') ? null : defaults.books[language]),
    pane: readWidth(query.get('pane')),
    behaviour: readChoices(query.get('behave') ?? ''),
  };
}
