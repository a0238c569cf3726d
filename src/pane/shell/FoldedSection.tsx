import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Suspense, useId, useState, type ReactElement, type ReactNode } from 'react';
import { Loading } from './Loading.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  button: {
    justifyContent: 'flex-start',
    width: '100%',
    paddingInline: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    // What Fluent takes for it is too faint on a dark ground.
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover:active': { color: tokens.colorNeutralForeground1 },
    textAlign: 'start',
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen of which only the heading is seen until it is opened; what is inside is fetched then. */
export function FoldedSection({ title, children }: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading}>
        <Button
          id={id}
          appearance="transparent"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </h2>
      {isOpen ? <Suspense fallback={<Loading />}>{children}</Suspense> : null}
    </section>
  );
}
