import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { heldList } from '../../app/editions/heldList.ts';
import { useReleaseFigures } from '../actions/useReleaseFigures.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { Section } from '../shell/Section.tsx';
import { KeptText } from '../text/KeptText.tsx';
import { usePartStyles } from './usePartStyles.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0 },
});

/** The figures that stay as an edition has them, each with the way to let it go; nothing where there are none. */
export function HeldSection(): ReactElement | null {
  const styles = useStyles();
  const { note } = usePartStyles();
  const { words, language, dataset, start } = usePane();
  const release = useReleaseFigures();
  const reading = useWorkbookState();
  if (reading?.kind !== 'sound' || reading.state.held.size === 0) return null;
  const items = heldList(reading.state.held, dataset, language);
  return (
    <Section title={words.editions.held}>
      <p className={note}>{words.editions.heldNote}</p>
      <ul className={styles.list}>
        {items.map(({ key, title, value, edition }) => (
          <li key={key} className={styles.row}>
            <p className={styles.text}>
              {title}{' '}
              <span className={styles.quiet}>
                <KeptText
                  text={[
                    value === '' ? words.editions.absent : value,
                    words.editions.asIn(edition.slice(0, 10)),
                  ].join(' · ')}
                />
              </span>
            </p>
            <Button
              size="small"
              className={styles.button}
              aria-label={words.editions.releaseOne(title)}
              onClick={() => start(async () => release([key]))}
            >
              {words.editions.release}
            </Button>
          </li>
        ))}
      </ul>
      {items.length < 2 ? null : (
        <div>
          <Button
            size="small"
            onClick={() => start(async () => release(items.map(({ key }) => key)))}
          >
            {words.editions.releaseAll}
          </Button>
        </div>
      )}
    </Section>
  );
}
