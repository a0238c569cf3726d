import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { keptParts } from './keptParts.ts';

const useStyles = makeStyles({ kept: { whiteSpace: 'nowrap' } });

/** A text that breaks inside no date, period, or number with its unit, however narrow its column is. */
export function KeptText({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {keptParts(text).map((part, at) =>
        part.isKept ? (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no other order or name.
          <span key={at} className={styles.kept}>
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
