import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../services/PaneContext.ts';

interface Props {
  readonly children: ReactNode;
}

/** Shows that a part of the pane could not be fetched or drawn, in its place, with a way to try again. */
export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Failure onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

const useStyles = makeStyles({ bar: { margin: '12px', flexShrink: 0 } });

function Failure({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>{words.shell.partFailed}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {words.shell.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
