import type { Source } from './source.ts';

/** Whether one body prints both documents, this one in a later year than the other. */
export function isReprintedBy(later: Source, earlier: Source | undefined): boolean {
  return (
    earlier !== undefined &&
    later.publisher !== '' &&
    bureauOf(later) === bureauOf(earlier) &&
    earlier.published !== '' &&
    earlier.published.slice(0, 4) < later.published.slice(0, 4)
  );
}

/** The body that a joint publication names first: a bureau alone one year, with its survey office the next. */
const bureauOf = ({ publisher }: Source): string => publisher.split('、')[0] ?? '';
