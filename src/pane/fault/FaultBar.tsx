import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fault } from '../../domain/fault.ts';
import { usePane } from '../services/PaneContext.ts';
import { FaultDetails } from './FaultDetails.tsx';
import { useCopyDetails } from './useCopyDetails.ts';

const useStyles = makeStyles({
  bar: { margin: '12px', flexShrink: 0 },
  text: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly intent?: 'error' | 'warning';
  readonly text: string;
  /** Where a mistake of ours is the reason: its details can be copied. */
  readonly fault?: Fault | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** Takes the place of what cannot be shown: says why, and offers to try again. */
export function FaultBar({ intent = 'error', text, fault, onRetry }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { copy, label, shown } = useCopyDetails(fault);
  const hasActions = fault !== undefined || onRetry !== undefined;
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.text}>
        {text}
        <FaultDetails text={shown} />
      </MessageBarBody>
      {hasActions ? (
        <MessageBarActions>
          {onRetry === undefined ? null : (
            <Button size="small" onClick={onRetry}>
              {words.shell.retry}
            </Button>
          )}
          {fault === undefined ? null : (
            <Button size="small" aria-live="polite" onClick={copy}>
              {label}
            </Button>
          )}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
