import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    padding: '6px 12px 6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly card: FigureCard;
  readonly onClose: () => void;
}

/** The way back, and what the figure is of. */
export function CardHeader({ card, onClose }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <header className={styles.header}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.card.back}
        onClick={onClose}
      />
      <h2 className={styles.title}>{card.title}</h2>
    </header>
  );
}
