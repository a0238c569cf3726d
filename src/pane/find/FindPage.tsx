import type { ReactElement } from 'react';
import { DataPage } from '../atlas/DataPage.tsx';
import { IndicatorPage } from '../atlas/IndicatorPage.tsx';
import { PlacePage } from '../atlas/PlacePage.tsx';
import { FigureScreen } from '../card/FigureScreen.tsx';
import { usePane } from '../services/PaneContext.ts';
import type { Page } from '../state/paneState.ts';

interface Props {
  readonly page: Page;
  readonly onClose: () => void;
}

/** What lies over the list or the map; nothing for a figure that the edition does not have. */
export function FindPage({ page, onClose }: Props): ReactElement | null {
  const { dataset } = usePane();
  switch (page.kind) {
    case 'figure': {
      const figure = dataset.figure(page.figure);
      return figure === undefined ? null : (
        <FigureScreen key={figure.id} figure={figure} onClose={onClose} />
      );
    }
    case 'place':
      return <PlacePage key={page.place} place={page.place} onClose={onClose} />;
    case 'indicator':
      return <IndicatorPage onClose={onClose} />;
    case 'data':
      return <DataPage key={page.place} place={page.place} onClose={onClose} />;
  }
}
