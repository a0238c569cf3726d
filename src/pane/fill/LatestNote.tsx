import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LatestCells } from '../../app/fill/latestCells.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import { usePane } from '../services/PaneContext.ts';
import { spotAddress } from './spotAddress.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly selection: Selection;
  readonly latest: LatestCells;
}

/** Which periods "latest" means in the table, and the cells beside it that will hold them. */
export function LatestNote({ selection, latest }: Props): ReactElement {
  const { words, language } = usePane();
  const { row, column, periods } = latest;
  const cells = periods.map((period, at) =>
    words.fill.latestIn(String(period), spotAddress(selection, { row: row + at, column })),
  );
  return <p className={useStyles().note}>{words.fill.latest(listTexts(cells, language))}</p>;
}
