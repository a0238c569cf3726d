import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  text: {
    margin: '8px 0 0',
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'all',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

/** The details of a fault, to be selected and copied by hand. */
export function FaultDetails({ text }: { readonly text: string | undefined }): ReactElement | null {
  const styles = useStyles();
  return text === undefined ? null : (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll it.
    <pre className={styles.text} tabIndex={0}>
      {text}
    </pre>
  );
}
