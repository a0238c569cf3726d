import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { KeptText } from '../text/KeptText.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  /** Names with their values; an empty value is left out. */
  readonly facts: readonly (readonly [name: string, value: string | undefined])[];
}

/** Names beside their values. */
export function FactList({ facts }: Props): ReactElement | null {
  const styles = useStyles();
  const stated = facts.filter(([, value]) => value !== undefined && value !== '');
  if (stated.length === 0) return null;
  return (
    <dl className={styles.list}>
      {stated.map(([name, value]) => (
        <FactRow key={name} name={name} value={value ?? ''} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        <KeptText text={value} />
      </dd>
    </>
  );
}
