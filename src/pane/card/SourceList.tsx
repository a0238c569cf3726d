import type { ReactElement } from 'react';
import type { PrintedFigure } from '../../app/figureCard/figureCardData.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { SourceEntry } from './SourceEntry.tsx';

/** Every place where the figure is printed, the preferred one first. */
export function SourceList({
  printed,
}: {
  readonly printed: readonly PrintedFigure[];
}): ReactElement {
  const { words, numberText } = usePane();
  const number = (index: number): string => numberText(index + 1);
  return (
    <>
      {printed.map((entry, index) => (
        <Section
          key={entry.id}
          title={printed.length === 1 ? words.card.source : words.card.sourceNumber(number(index))}
        >
          <SourceEntry entry={entry} />
        </Section>
      ))}
    </>
  );
}
