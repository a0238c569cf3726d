import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { figureQuantity } from '../../app/text/quantityText.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import type { Figure } from '../../domain/figure.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { StatusBadge } from '../figure/StatusBadge.tsx';
import { ValueParts } from '../figure/ValueParts.tsx';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  period: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  value: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    letterSpacing: '-0.01em',
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  growth: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto auto 1fr',
    columnGap: '8px',
    rowGap: '2px',
    marginTop: '4px',
    alignItems: 'baseline',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Period, value, status, where the unrounded value lies, and growth. */
export function CardValue({
  card,
  figure,
}: {
  readonly card: FigureCard;
  readonly figure: Figure;
}): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  return (
    <div className={styles.root}>
      <div className={styles.period}>
        <span>{sentenceCase(card.period.text)}</span>
        <StatusBadge status={card.status.code} tier={card.printed[0]?.tier} />
      </div>
      <div className={styles.value}>
        <ValueParts quantity={figureQuantity(figure, language)} />
      </div>
      {card.interval === undefined ? null : (
        <p className={styles.quiet}>
          {card.printed.length === 0
            ? words.card.range(card.interval)
            : words.card.interval(card.interval)}
        </p>
      )}
      {card.growth.length === 0 || figure.measure !== 'level' ? null : (
        <div className={styles.growth}>
          {card.growth.map(({ origin, label, text, interval }) => (
            <GrowthRow
              key={origin}
              label={label}
              text={text}
              interval={interval === undefined ? '' : inBrackets([interval], language).trim()}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function GrowthRow(props: {
  readonly label: string;
  readonly text: string;
  readonly interval: string;
}): ReactElement {
  const styles = useStyles();
  const { label, text, interval } = props;
  return (
    <>
      <span>{label}</span>
      <span className={styles.strong}>{text}</span>
      <span className={styles.quiet}>{interval}</span>
    </>
  );
}
