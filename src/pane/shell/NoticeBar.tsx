import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { MessageFrame } from '../fault/MessageFrame.tsx';
import { useCopyDetails } from '../fault/useCopyDetails.ts';
import { usePane } from '../services/PaneContext.ts';
import { isFleeting, useFleeting } from './useFleeting.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: '8px 12px' },
});

const politeness = {
  success: 'polite',
  info: 'polite',
  warning: 'assertive',
  error: 'assertive',
} as const;

/** The last thing done, or why it was not, with what can be done about it; what merely was done is one line and goes by itself. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const { words, state, dispatch } = usePane();
  const { notice } = state;
  const { copy, label: copyLabel, shown } = useCopyDetails(notice?.fault);
  const frame = useRef<HTMLDivElement>(null);
  const close = useCallback(() => dispatch({ kind: 'tell', notice: undefined }), [dispatch]);
  useFleeting(notice, frame, close);
  useEffect(() => {
    // Somebody who has gone back to the sheet meanwhile stays there.
    if (notice?.takesFocus !== true || !document.hasFocus()) return;
    frame.current?.querySelector('button')?.focus();
  }, [notice]);
  if (notice === undefined) return null;
  const { intent, text, fault } = notice;
  const copying = fault === undefined ? [] : [{ label: copyLabel, run: copy }];
  const actions = [...(notice.actions ?? []), ...copying].map(({ label, run }) => ({
    label,
    run: () => {
      // The button may be gone with the next notice; this one stays.
      frame.current?.querySelector<HTMLElement>('[data-close]')?.focus();
      run();
    },
  }));
  return (
    <div ref={frame} className={styles.bar}>
      <MessageFrame
        intent={intent}
        politeness={politeness[intent]}
        text={text}
        {...(isFleeting(notice) ? { layout: 'singleline' as const } : {})}
        details={shown}
        actions={actions}
        close={
          <Button
            data-close
            appearance="transparent"
            aria-label={words.shell.close}
            icon={<DismissRegular />}
            onClick={close}
          />
        }
      />
    </div>
  );
}
