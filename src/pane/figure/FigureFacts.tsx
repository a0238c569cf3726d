import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FigureRow } from '../../app/text/figureRow.ts';
import type { QuantityText } from '../../app/text/quantityText.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import { usePane } from '../services/PaneContext.ts';
import { StatusMark } from './StatusMark.tsx';
import { ValueParts } from './ValueParts.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    rowGap: '2px',
    width: '100%',
  },
  three: { rowGap: 0, paddingBlock: '3px' },
  line: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  clipped: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // Never more than two lines, the second short.
  wrapped: { minWidth: 0, overflowWrap: 'break-word', textWrap: 'balance' },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: {
    flexShrink: 0,
    textAlign: 'right',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  status: { minWidth: 0, display: 'flex', alignItems: 'center', columnGap: '8px' },
  grown: { flexGrow: 1 },
  // The source gives way, down to a few letters.
  atEnd: { flexShrink: 0, maxWidth: '75%' },
});

interface Props {
  readonly row: FigureRow;
  readonly quantity: QuantityText;
  /** What stands before the status. */
  readonly beside?: ReactNode;
}

/** Shows title, period and publisher of a figure on the left, its value and status on the right. */
export function FigureFacts({ row, quantity, beside }: Props): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const isChinese = language === 'zh-CN';
  const title = (
    <div className={mergeClasses(styles.title, isChinese ? styles.clipped : styles.wrapped)}>
      {row.title}
    </div>
  );
  const value = (
    <div className={styles.value}>
      <ValueParts quantity={quantity} />
    </div>
  );
  const detail = (
    <div className={mergeClasses(styles.detail, styles.clipped)}>
      {[sentenceCase(row.period), row.by].filter((text) => text !== '').join(' · ')}
    </div>
  );
  const status = <StatusMark status={row.status.code} tier={row.tier} />;
  // Chinese titles are short: the value stands beside them. English ones need the whole line, and a third one.
  return isChinese ? (
    <div className={styles.facts}>
      <div className={styles.line}>
        {title}
        {value}
      </div>
      <div className={styles.line}>
        {detail}
        <div className={mergeClasses(styles.status, styles.atEnd)}>
          {beside}
          {status}
        </div>
      </div>
    </div>
  ) : (
    <div className={mergeClasses(styles.facts, styles.three)}>
      {title}
      <div className={styles.line}>
        <div className={mergeClasses(styles.status, styles.grown)}>{beside}</div>
        {value}
      </div>
      <div className={styles.line}>
        {detail}
        <div className={styles.atEnd}>{status}</div>
      </div>
    </div>
  );
}
