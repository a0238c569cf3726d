import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SameValue } from '../../app/cellInspection/sameValues.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { figureQuantity } from '../../app/text/quantityText.ts';
import { useReplace } from '../actions/useReplace.ts';
import { FigureFacts } from '../figure/FigureFacts.tsx';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
  },
  item: {
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly figures: readonly SameValue[];
  readonly cell: RangeAddress;
}

/** Figures that equal a typed number, to be put in its place with their source. */
export function SameValues({ figures, cell }: Props): ReactElement {
  const styles = useStyles();
  const { words, language, dispatch, start } = usePane();
  const replace = useReplace();
  return (
    <Section title={words.cell.matches}>
      <p className={styles.note}>{words.cell.matchesNote}</p>
      <ul className={styles.list}>
        {figures.map(({ figure, row, formula }) => (
          <li key={figure.id} className={styles.item}>
            <FigureFacts row={row} quantity={figureQuantity(figure, language)} />
            <div className={styles.actions}>
              <Button
                size="small"
                appearance="primary"
                onClick={() => start(async () => replace({ kind: 'formula', formula }, cell))}
              >
                {words.cell.replace}
              </Button>
              <Button
                size="small"
                onClick={() => dispatch({ kind: 'open-card', figure: figure.id })}
              >
                {words.cell.openCard}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
