import type { Language } from '../../domain/language.ts';
import type { Words } from '../words/words.ts';

/** What every command is given: where it writes, and in which language. */
export interface CommandContext {
  readonly language: Language;
  readonly words: Words;
  /** Data, one line each. */
  readonly print: (line: string) => void;
  /** Messages, one line each. */
  readonly report: (line: string) => void;
}

/** The exit code of the process: 1 where something is wrong. */
export type ExitCode = 0 | 1;
