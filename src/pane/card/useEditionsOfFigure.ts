import { useState } from 'react';
import { editionsOfFigure, type EditionOfFigure } from '../../app/editions/figureHistory.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { usePane } from '../services/PaneContext.ts';

/** What a figure was in each edition that is to be had. */
interface EditionsOfFigure {
  /** Undefined until it was asked for and all editions are there. */
  readonly shown: readonly EditionOfFigure[] | undefined;
  /** Why an edition is not to be had; empty where all are. */
  readonly missing: string;
  readonly ask: () => void;
}

/** Fetches every edition, when that is asked for, and looks a figure up in it. */
export function useEditionsOfFigure(figure: Figure): EditionsOfFigure {
  const { editions, language, start } = usePane();
  const [shown, setShown] = useState<readonly EditionOfFigure[]>();
  const [missing, setMissing] = useState('');
  const ask = (): void =>
    start(async () => {
      const list = await editions.list();
      const ids = list.ok ? list.value.map(({ id }) => id) : [editions.page];
      const found: Dataset[] = [];
      for (const id of ids) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other: most are small, and none is waited for twice.
        const loaded = await editions.loaded(id);
        if (loaded.ok) found.push(loaded.value);
        else setMissing(issueMessage(loaded.issue, language));
      }
      setShown(editionsOfFigure(found, figure, language));
    });
  return { shown, missing, ask };
}
