import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { figureCard } from '../../app/figureCard/figureCard.ts';
import type { InsertionKind } from '../../app/insertion/planInsertion.ts';
import type { Figure } from '../../domain/figure.ts';
import { InsertPanel } from '../insert/InsertPanel.tsx';
import { usePane } from '../services/PaneContext.ts';
import { CardActions } from './CardActions.tsx';
import { CardBody } from './CardBody.tsx';
import { CardHeader } from './CardHeader.tsx';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minHeight: 0,
  },
});

interface Props {
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** Everything known of one figure, and what can be done with it. */
export function FigureScreen({ figure, onClose }: Props): ReactElement {
  const styles = useStyles();
  const { dataset, language, words } = usePane();
  const card = useMemo(() => figureCard(dataset, figure, language), [dataset, figure, language]);
  const [kind, setKind] = useState<InsertionKind>();
  const region = useRef<HTMLDivElement>(null);
  const isInserting = kind !== undefined;
  useEffect(() => {
    // The list or the panel that had the focus is gone. On the web office.js moves on from controls only.
    if (!isInserting) region.current?.querySelector('button')?.focus();
  }, [isInserting]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- escape leads back from wherever the focus is inside.
    <section
      ref={region}
      className={styles.screen}
      aria-label={words.card.card(card.title)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <CardHeader card={card} onClose={onClose} />
      <CardBody card={card} figure={figure} />
      {kind === undefined ? (
        <CardActions card={card} figure={figure} onMore={setKind} />
      ) : (
        <InsertPanel
          figure={figure}
          kind={kind}
          onKind={setKind}
          onClose={() => setKind(undefined)}
        />
      )}
    </section>
  );
}
