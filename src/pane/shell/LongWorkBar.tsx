import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '12px', flexShrink: 0, margin: '8px 12px' },
  field: { flex: 1, fontVariantNumeric: 'tabular-nums' },
});

/** How far a long piece of work is, on every screen, with the way to give it up; Escape does so too. */
export function LongWorkBar(): ReactElement | null {
  const styles = useStyles();
  const { words, longWorks, numberText } = usePane();
  const running = useSyncExternalStore(longWorks.subscribe, longWorks.current);
  if (running === undefined) return null;
  const { progress, cancel } = running;
  const { stage, done, total } = progress;
  const doing = words.shell.stages[stage];
  return (
    <div className={styles.bar}>
      <Field
        className={styles.field}
        validationMessage={
          total === 0 ? doing : words.shell.working(doing, numberText(done), numberText(total))
        }
        validationState="none"
      >
        <ProgressBar aria-label={doing} {...(total === 0 ? {} : { max: total, value: done })} />
      </Field>
      <Button size="small" title="Esc" aria-keyshortcuts="Escape" onClick={cancel}>
        {words.shell.cancel}
      </Button>
    </div>
  );
}
