import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fault } from '../../domain/fault.ts';
import { usePane } from '../services/PaneContext.ts';
import { MessageFrame, type MessageAction } from './MessageFrame.tsx';
import { useCopyDetails } from './useCopyDetails.ts';

const useStyles = makeStyles({ bar: { margin: '12px', flexShrink: 0 } });

interface Props {
  readonly intent?: 'error' | 'warning';
  readonly text: string;
  /** Where a mistake of ours is the reason: its details can be copied. */
  readonly fault?: Fault | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** Loads the page anew. */
  readonly onReload?: (() => void) | undefined;
}

/** Takes the place of what cannot be shown: says why, and offers to try again. */
export function FaultBar({
  intent = 'error',
  text,
  fault,
  onRetry,
  onReload,
}: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { copy, label, shown } = useCopyDetails(fault);
  const actions: readonly MessageAction[] = [
    ...(onRetry === undefined ? [] : [{ label: words.shell.retry, run: onRetry }]),
    ...(onReload === undefined ? [] : [{ label: words.shell.reload, run: onReload }]),
    ...(fault === undefined ? [] : [{ label, run: copy, isLive: true }]),
  ];
  return (
    <MessageFrame
      className={styles.bar}
      intent={intent}
      layout="multiline"
      text={text}
      details={shown}
      actions={actions}
    />
  );
}
