import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import type { HostIssue } from '../../app/ports/hostIssue.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({ bar: { margin: '12px', flexShrink: 0 } });

/** Why the selected cells cannot be read, and what to do. */
export function SelectionIssue({ issue }: { readonly issue: HostIssue }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{hostIssueMessage(issue, language)}</MessageBarBody>
    </MessageBar>
  );
}
