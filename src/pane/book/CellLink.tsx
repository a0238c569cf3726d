import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  link: { '@media (forced-colors: active)': { color: 'LinkText' } },
});

/** A cell's address that leads to it. */
export function CellLink({ range }: { readonly range: RangeAddress }): ReactElement {
  const styles = useStyles();
  const { words, workbook, attempt, start } = usePane();
  const { sheet, address } = range;
  const text = `${sheet}!${address}`;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.book.goTo(text)}
      onClick={() => start(async () => attempt(workbook.select({ sheet, address })))}
    >
      {text}
    </Link>
  );
}
