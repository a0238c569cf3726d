import { makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { continueChange } from '../../app/editions/applyState.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { useApplying } from '../actions/useApplying.ts';
import { MessageFrame } from '../fault/MessageFrame.tsx';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { NewerBar } from './NewerBar.tsx';
import { useNewerEdition } from './useNewerEdition.ts';

const useStyles = makeStyles({ bar: { flexShrink: 0, margin: '8px 12px' } });

/**
 * What is to be known of the workbook's edition before anything else: that its record is damaged, that it is not to be had, that a
 * move has not ended, or that there is a newer one. Nothing moves by itself.
 */
export function EditionBar(): ReactElement | null {
  const styles = useStyles();
  const { words, editions, dataset, language, dispatch, start, longWorks } = usePane();
  const goOn = useGoOn();
  const reading = useWorkbookState();
  const isWorking = useSyncExternalStore(longWorks.subscribe, longWorks.isRunning);
  const { newer, dismiss } = useNewerEdition();
  const toBook = (): void => dispatch({ kind: 'go', screen: 'book' });
  const bar = { className: styles.bar, details: undefined, layout: 'multiline' } as const;
  if (reading?.kind === 'damaged') {
    const text = words.editions.damaged[reading.damage];
    const actions = [{ label: words.editions.toBook, run: toBook }];
    return <MessageFrame {...bar} intent="warning" text={text} actions={actions} />;
  }
  const missing = editions.unavailable();
  if (missing !== undefined) {
    const text = words.editions.unavailable(issueMessage(missing, language), dataset.edition.date);
    const again = { label: words.shell.retry, run: () => start(editions.tryAgain) };
    return <MessageFrame {...bar} intent="warning" text={text} actions={[again]} />;
  }
  if (reading?.kind !== 'sound') return null;
  if (reading.state.movingFrom !== undefined && !isWorking) {
    const actions = [{ label: words.editions.goOn, run: goOn }];
    return (
      <MessageFrame {...bar} intent="warning" text={words.editions.halfWay} actions={actions} />
    );
  }
  if (newer === undefined) return null;
  const own = reading.state.edition;
  const onSee = (): void => dispatch({ kind: 'want', task: 'move' });
  return (
    <NewerBar className={styles.bar} own={own} newer={newer} onSee={onSee} onDismiss={dismiss} />
  );
}

/** Goes on with a move that stopped half-way, and says what came of it. */
function useGoOn(): () => void {
  const { words, workbook, editions, context, start } = usePane();
  const apply = useApplying();
  const said = (count: string): string => {
    const reading = editions.state.read();
    const edition = reading?.kind === 'sound' ? reading.state.edition.slice(0, 10) : '';
    return words.editions.completed(edition, count);
  };
  return () =>
    start(async () =>
      apply(async (work) => continueChange(workbook, editions, context, work), said),
    );
}
