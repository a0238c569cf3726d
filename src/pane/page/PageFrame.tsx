import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
});

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  /** The focus goes to the first button whenever this changes to true: what had it before is gone. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A page over the first screen; Escape leads back from wherever the focus is inside. */
export function PageFrame({ label, onClose, takesFocus = true, children }: Props): ReactElement {
  const styles = useStyles();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list or the panel that had the focus is gone. On the web office.js moves on from controls only.
    if (takesFocus) region.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- escape leads back from wherever the focus is inside.
    <section
      ref={region}
      className={styles.screen}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </section>
  );
}
