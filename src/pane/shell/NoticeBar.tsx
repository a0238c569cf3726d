import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: '8px 12px 0' },
});

/** The last thing done, or why it was not, with the way back. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const { words, state, dispatch, attempt, tell, workbook } = usePane();
  const { notice } = state;
  if (notice === undefined) return null;
  const { undo } = notice;
  const takeBack = async (): Promise<void> => {
    const undone = await attempt(workbook.undo(undo ?? []));
    if (undone.ok) tell({ intent: 'info', text: words.shell.undone });
  };
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.intent}
      politeness={politeness[notice.intent]}
    >
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.shell.close}
            icon={<DismissRegular />}
            onClick={() => dispatch({ kind: 'tell', notice: undefined })}
          />
        }
      >
        {undo === undefined ? null : (
          <Button size="small" onClick={() => void takeBack()}>
            {words.shell.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const politeness = {
  success: 'polite',
  info: 'polite',
  warning: 'assertive',
  error: 'assertive',
} as const;
