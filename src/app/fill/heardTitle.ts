import type { TitleSaid } from './titleSaid.ts';

/** What titles say, with all that they name, and their text. */
export interface HeardTitle extends Pick<TitleSaid, 'said' | 'claims'> {
  readonly text: string;
}
