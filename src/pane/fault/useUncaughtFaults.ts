import { useEffect } from 'react';
import { usePane } from '../services/PaneContext.ts';

/**
 * Tells what a handler of a click or a key threw, or a promise that nobody awaits, so that no press is answered with nothing.
 * An error of another site's script has no details in its event, and is that site's.
 */
export function useUncaughtFaults(): void {
  const { tellFault } = usePane();
  useEffect(() => {
    const tell = (thrown: unknown): void => {
      // What is given up, such as an animation, is no fault.
      if (thrown instanceof Error && thrown.name !== 'AbortError') tellFault(thrown);
    };
    const onError = ({ error }: ErrorEvent): void => tell(error);
    const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    return () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    };
  }, [tellFault]);
}
