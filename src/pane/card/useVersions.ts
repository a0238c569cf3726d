import { useMemo } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { figureVersions, type FigureVersion } from '../../app/figureCard/figureVersions.ts';
import type { Figure } from '../../domain/figure.ts';
import { usePane } from '../services/PaneContext.ts';

/** The numbers that stand for a figure side by side, under a heading that says what they are. */
export interface ShownVersions {
  readonly title: string;
  /** Empty where there is only one. */
  readonly versions: readonly FigureVersion[];
  /** Whether sources print different numbers, so that it is told before everything else. */
  readonly isContested: boolean;
}

export function useVersions(card: FigureCard, figure: Figure): ShownVersions {
  const { words, dataset, language } = usePane();
  const versions = useMemo(
    () => figureVersions(dataset, figure, card, language),
    [dataset, figure, card, language],
  );
  const { contested, revised, computed } = words.card.versions;
  const isContested = versions.some(({ role }) => role === 'differs' || role === 'earlier');
  const title = !isContested ? computed : figure.status === 'revised' ? revised : contested;
  return { title, versions, isContested };
}
