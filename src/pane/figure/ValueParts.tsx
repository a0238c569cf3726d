import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { QuantityText } from '../../app/text/quantityText.ts';

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  number: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  unit: {
    whiteSpace: 'nowrap',
    marginInlineStart: '4px',
    fontSize: tokens.fontSizeBase200,
    letterSpacing: 0,
    color: tokens.colorNeutralForeground3,
  },
});

/** A value with its number before its unit in weight. */
export function ValueParts({ quantity }: { readonly quantity: QuantityText }): ReactElement {
  const styles = useStyles();
  const { number, unit, text } = quantity;
  // A rank is one phrase: `第2位`.
  const isPhrase = !text.startsWith(number) || unit === '';
  return (
    <span className={styles.value}>
      <span className={styles.number}>{isPhrase ? text : number}</span>
      {isPhrase ? null : (
        <>
          {/* Where both do not fit into one line the unit stands below. */}
          <wbr />
          <span className={styles.unit}>{unit}</span>
        </>
      )}
    </span>
  );
}
