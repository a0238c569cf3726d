import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { heldList } from '../../app/editions/heldList.ts';
import { releaseFigures } from '../../app/editions/holdFigure.ts';
import { numberText } from '../../app/text/numberText.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { Section } from '../shell/Section.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
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
  const { words, language, dataset, workbook, editions, context, longWorks, start, attempt, tell } =
    usePane();
  const reading = useWorkbookState();
  if (reading?.kind !== 'sound' || reading.state.held.size === 0) return null;
  const items = heldList(reading.state.held, dataset, language);
  const release = (keys: readonly string[]): void =>
    start(async () => {
      const outcome = await attempt(
        longWorks.run(async (long) => releaseFigures(workbook, editions, context, keys, long)),
      );
      if (!outcome.ok) return;
      const count = numberText(outcome.value.cells.length, language);
      tell({ intent: 'success', text: words.editions.released(count) });
    });
  return (
    <Section title={words.editions.held}>
      <p className={styles.note}>{words.editions.heldNote}</p>
      <ul className={styles.list}>
        {items.map(({ key, title, value, edition }) => (
          <li key={key} className={styles.row}>
            <p className={styles.text}>
              {title}{' '}
              <span className={styles.quiet}>
                {value === '' ? words.editions.absent : value} ·{' '}
                {words.editions.asIn(edition.slice(0, 10))}
              </span>
            </p>
            <Button
              size="small"
              className={styles.button}
              aria-label={words.editions.releaseOne(title)}
              onClick={() => release([key])}
            >
              {words.editions.release}
            </Button>
          </li>
        ))}
      </ul>
      {items.length < 2 ? null : (
        <div>
          <Button size="small" onClick={() => release(items.map(({ key }) => key))}>
            {words.editions.releaseAll}
          </Button>
        </div>
      )}
    </Section>
  );
}
