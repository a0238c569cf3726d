import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { decimalRoom } from '../../app/text/decimalRoom.ts';

const useStyles = makeStyles({
  // Takes room, and is neither seen nor heard nor copied.
  number: { '::after': { content: 'attr(data-room)', visibility: 'hidden' } },
});

interface Props {
  readonly text: string;
  /** The most decimals of those above and below. */
  readonly widest: number;
}

/** A number whose point stands below those of the others of its column. */
export function AlignedNumber({ text, widest }: Props): ReactElement {
  const styles = useStyles();
  const room = decimalRoom(text, widest);
  if (room === '') return <>{text}</>;
  const isPercent = text.endsWith('%');
  return (
    <>
      <span className={styles.number} data-room={room}>
        {isPercent ? text.slice(0, -1) : text}
      </span>
      {isPercent ? '%' : ''}
    </>
  );
}
