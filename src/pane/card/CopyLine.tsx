import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactElement } from 'react';
import { useCopy } from '../actions/useCopy.ts';
import { KeptText } from '../text/KeptText.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: '4px',
  },
  name: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  /** What is said once it is copied. */
  readonly told: string;
}

/** A text to be copied, with its button. */
export function CopyLine({ label, name, text, told }: Props): ReactElement {
  const styles = useStyles();
  const copy = useCopy();
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <span className={styles.name}>{name}</span>
        <KeptText text={text} />
      </div>
      <Button
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={label}
        onClick={() => copy(text, told)}
      />
    </div>
  );
}
