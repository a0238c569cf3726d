import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NoticeAction } from '../state/notice.ts';
import { KeptText } from '../text/KeptText.tsx';
import { FaultDetails } from './FaultDetails.tsx';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
  // A word of its own width leaves the text more room.
  action: { minWidth: 'auto' },
  // A narrow pane needs a second line for the same words; no message of this kind needs a third.
  line: {
    minWidth: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    whiteSpace: 'normal',
  },
});

/** What can be done about a message. */
export interface MessageAction extends NoticeAction {
  /** Whether its label says what came of it, and so is read out when it changes. */
  readonly isLive?: boolean;
}

interface Props extends Pick<MessageBarProps, 'className' | 'intent' | 'layout' | 'politeness'> {
  readonly text: string;
  /** Of a fault, where they could not be copied. */
  readonly details: string | undefined;
  readonly actions: readonly MessageAction[];
  /** Stands apart from the actions. */
  readonly close?: ReactElement;
}

/** A message in words with the details of a fault and what can be done, as every bar of the pane is laid out. */
export function MessageFrame({ text, details, actions, close, ...bar }: Props): ReactElement {
  const styles = useStyles();
  const isLine = bar.layout === 'singleline';
  return (
    <MessageBar {...bar}>
      <MessageBarBody
        className={mergeClasses(styles.text, isLine && styles.line)}
        {...(isLine ? { title: text } : {})}
      >
        <KeptText text={text} />
        <FaultDetails text={details} />
      </MessageBarBody>
      {actions.length === 0 && close === undefined ? null : (
        <MessageBarActions {...(close === undefined ? {} : { containerAction: close })}>
          {actions.map(({ label, run, isLive = false }) => (
            <Button
              key={isLive ? 'live' : label}
              size="small"
              className={styles.action}
              {...(isLive ? { 'aria-live': 'polite' as const } : {})}
              onClick={run}
            >
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
