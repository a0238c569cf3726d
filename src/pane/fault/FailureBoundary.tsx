import { Component, useMemo, type ReactElement, type ReactNode } from 'react';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import { faultOf } from '../../domain/fault.ts';
import { usePane } from '../services/PaneContext.ts';
import { FaultBar } from './FaultBar.tsx';
import { PartFaultBar } from './PartFaultBar.tsx';
import { PartNotFetched } from './PartNotFetched.ts';

interface Props {
  readonly children: ReactNode;
  /** What the part shows: when something else is to be shown, it is drawn anew. */
  readonly resetOn?: unknown;
}

interface State {
  /** In an object, as anything may be thrown, undefined too. */
  readonly failure: { readonly thrown: unknown } | undefined;
  readonly resetOn: unknown;
}

/** Shows that a part of the pane was not fetched or could not be drawn, in its place, with a way to try again. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { failure: undefined, resetOn: this.props.resetOn };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { failure: { thrown } };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): State | null {
    return Object.is(resetOn, state.resetOn) ? null : { failure: undefined, resetOn };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    const { thrown } = failure;
    return (
      <Failure
        thrown={thrown}
        onRetry={() => {
          if (thrown instanceof PartNotFetched) thrown.forget();
          this.setState({ failure: undefined });
        }}
      />
    );
  }
}

interface FailureProps {
  readonly thrown: unknown;
  readonly onRetry: () => void;
}

function Failure({ thrown, onRetry }: FailureProps): ReactElement {
  const { language } = usePane();
  const fault = useMemo(() => faultOf(thrown), [thrown]);
  if (thrown instanceof PartNotFetched) {
    return <PartFaultBar failure={thrown} onRetry={onRetry} />;
  }
  const text = hostIssueMessage({ code: 'fault', fault }, language);
  return <FaultBar text={text} fault={fault} onRetry={onRetry} />;
}
