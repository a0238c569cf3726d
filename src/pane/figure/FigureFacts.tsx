import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FigureRow } from '../../app/text/figureRow.ts';
import type { QuantityText } from '../../app/text/quantityText.ts';
import { usePane } from '../services/PaneContext.ts';
import { StatusMark } from './StatusMark.tsx';
import { ValueParts } from './ValueParts.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    columnGap: '12px',
    rowGap: '2px',
    alignContent: 'center',
    alignItems: 'center',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    height: '100%',
  },
  // Chinese titles are short: the value stands beside them. English ones need the whole line, and a third one.
  'zh-CN': { gridTemplateAreas: "'title value' 'detail status'" },
  'en-US': {
    gridTemplateAreas: "'title title' 'detail value' 'status status'",
  },
  clipped: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  title: {
    gridArea: 'title',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: {
    gridArea: 'value',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  detail: {
    gridArea: 'detail',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  status: {
    gridArea: 'status',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
  },
  atEnd: { justifyContent: 'flex-end' },
});

interface Props {
  readonly row: FigureRow;
  readonly quantity: QuantityText;
  /** What stands before the status. */
  readonly beside?: ReactNode;
}

/** Shows title, period and source of a figure on the left, its value and status on the right. */
export function FigureFacts({ row, quantity, beside }: Props): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <div className={mergeClasses(styles.facts, styles[language])}>
      <div className={mergeClasses(styles.title, styles.clipped)} title={row.title}>
        {row.title}
      </div>
      <div className={styles.value}>
        <ValueParts quantity={quantity} />
      </div>
      <div className={mergeClasses(styles.detail, styles.clipped)}>
        {[row.period, row.source].filter((text) => text !== '').join(' · ')}
      </div>
      <div className={mergeClasses(styles.status, language === 'zh-CN' && styles.atEnd)}>
        {beside}
        <StatusMark status={row.status.code} tier={row.tier} />
      </div>
    </div>
  );
}
