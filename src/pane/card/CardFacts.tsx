import type { ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import { usePane } from '../services/PaneContext.ts';
import { FactList } from './FactList.tsx';

/** What qualifies the figure: terms, wording, what it is measured against. */
export function CardFacts({ card }: { readonly card: FigureCard }): ReactElement | null {
  const { words, language } = usePane();
  const { facts } = words.card;
  return (
    <FactList
      facts={[
        [facts.method, sentenceCase(card.method?.text ?? '')],
        [facts.reference, card.reference],
        [facts.terms, card.terms],
        [facts.baseRevision, card.baseRevision],
        [facts.growthKind, card.growth.length > 0 ? sentenceCase(card.growthKind.text) : ''],
        [facts.qualifiers, sentenceCase(new Intl.ListFormat(language).format(card.qualifiers))],
        [facts.note, card.note],
        [facts.own, card.own],
      ]}
    />
  );
}
