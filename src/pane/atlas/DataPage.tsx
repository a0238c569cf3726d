import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { holdings } from '../../app/atlas/holdings.ts';
import { localName } from '../../formulas/localName.ts';
import { PageFrame } from '../page/PageFrame.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { usePane } from '../services/PaneContext.ts';
import { HoldingsTable } from './HoldingsTable.tsx';

const useStyles = makeStyles({
  body: {
    flex: 1,
    minHeight: '160px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 12px',
  },
  counts: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

interface Props {
  /** Absent for everything. */
  readonly place: string | undefined;
  readonly onClose: () => void;
}

/** What data exist: indicators down, years across, how many figures in each, gaps left open. */
export function DataPage({ place, onClose }: Props): ReactElement {
  const styles = useStyles();
  const { words, dataset, language, dispatch, numberText } = usePane();
  const held = useMemo(() => holdings(dataset, language, place), [dataset, language, place]);
  const known = place === undefined ? undefined : dataset.place(place);
  const title =
    known === undefined ? words.home.dataTitle : words.home.ofPlace(localName(known, language));
  return (
    <PageFrame label={title} onClose={onClose}>
      <PageHeader
        title={title}
        detail={words.home.data(numberText(held.counts.total))}
        onClose={onClose}
      />
      <div className={styles.body}>
        <Caption1 as="p" block className={styles.counts}>
          {words.home.counts(held.counts)}
        </Caption1>
        <HoldingsTable
          holdings={held}
          onOpen={(indicator) => {
            const name = dataset.indicator(indicator);
            const parts = [known, name].flatMap((each) =>
              each === undefined ? [] : [localName(each, language)],
            );
            dispatch({ kind: 'search', text: parts.join(' ') });
          }}
        />
      </div>
    </PageFrame>
  );
}
