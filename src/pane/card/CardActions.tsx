import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { planFormula, planValue } from '../insert/figurePlans.ts';
import type { Figure } from '../../domain/figure.ts';
import { useCopy } from '../actions/useCopy.ts';
import { useInsert } from '../actions/useInsert.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    flexShrink: 0,
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: 'flex', gap: '1px' },
  first: { borderStartEndRadius: 0, borderEndEndRadius: 0 },
  second: { minWidth: '32px', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  button: { minWidth: 0, paddingInline: '10px', whiteSpace: 'nowrap' },
});

interface Props {
  readonly card: FigureCard;
  readonly figure: Figure;
}

/** What can be done with the figure of a card. */
export function CardActions({ card, figure }: Props): ReactElement {
  const styles = useStyles();
  const { words, dataset, language } = usePane();
  const insert = useInsert();
  const copy = useCopy();
  const citations = card.citations
    .map(({ short }) => short)
    .join(language === 'zh-CN' ? ';' : '; ');
  return (
    <div className={styles.bar}>
      <div className={styles.pair}>
        <Button
          appearance="primary"
          className={mergeClasses(styles.button, styles.first)}
          onClick={() => void insert(planFormula(dataset, figure))}
        >
          {words.insert.formula}
        </Button>
      </div>
      <Button className={styles.button} onClick={() => void insert(planValue(dataset, figure))}>
        {words.insert.value}
      </Button>
      {citations === '' ? null : (
        <Button className={styles.button} onClick={() => copy(citations)}>
          {words.insert.copySource}
        </Button>
      )}
    </div>
  );
}
