import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { QuantityText } from '../../app/text/quantityText.ts';

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  // Where both do not fit into one line the unit stands below.
  parts: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px' },
  number: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  unit: {
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    letterSpacing: 0,
    color: tokens.colorNeutralForeground3,
  },
});

/** A value with its number in weight, its unit around it small: `527.7 亿元`, `CNY 52.77 bn`. */
export function ValueParts({ quantity }: { readonly quantity: QuantityText }): ReactElement {
  const styles = useStyles();
  const { number, unit, text } = quantity;
  const at = text.indexOf(number);
  const before = text.slice(0, at).trim();
  const after = text.slice(at + number.length).trim();
  // A rank is one phrase: `第2位`.
  if (unit === '' || !unit.startsWith(before))
    return <span className={mergeClasses(styles.value, styles.number)}>{text}</span>;
  return (
    <span className={mergeClasses(styles.value, styles.parts)}>
      {before === '' ? null : <span className={styles.unit}>{before} </span>}
      <span className={styles.number}>{number}</span>
      <span className={styles.unit}>{after}</span>
    </span>
  );
}
