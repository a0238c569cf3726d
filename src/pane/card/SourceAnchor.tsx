import { Link, makeStyles } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { ReactElement } from 'react';
import type { SourceLink } from '../../app/figureCard/figureCardData.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    '& > svg': { flexShrink: 0 },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** Leads to a document in the browser, at the number where its page can be searched for it. */
export function SourceAnchor({ link }: { readonly link: SourceLink }): ReactElement {
  const styles = useStyles();
  const { words, host } = usePane();
  const { open, openAtNumber, openMirror, openMirrorAtNumber } = words.card;
  const { address, isMirror, isAtNumber } = link;
  const [whole, atNumber] = isMirror ? [openMirror, openMirrorAtNumber] : [open, openAtNumber];
  return (
    <Link
      className={styles.link}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        host.openLink(address);
      }}
    >
      <OpenRegular aria-hidden />
      {isAtNumber ? atNumber : whole}
    </Link>
  );
}
