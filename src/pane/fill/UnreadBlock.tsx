import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { headerNotes, type HeaderNote } from '../../app/fill/headerNotes.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { problemText } from './problemText.ts';

/** More headers than this say no more. */
const most = 6;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  more: { color: tokens.colorNeutralForeground3 },
});

/** What was read of a block that is no table: which headers were understood as what, and which were not. */
export function UnreadBlock({ selection }: { readonly selection: Selection }): ReactElement {
  const styles = useStyles();
  const { words, context } = usePane();
  const { fill } = words;
  const { down, across } = headerNotes(selection, context);
  const isUnderstood = [down, across].every((notes) => notes.some(({ parts }) => parts.length > 0));
  return (
    <Section title={fill.selected(selection.address)}>
      <p className={styles.note}>{isUnderstood ? fill.sameKinds : fill.noTable}</p>
      <Side name={fill.across} notes={across} />
      <Side name={fill.down} notes={down} />
    </Section>
  );
}

interface SideProps {
  readonly name: string;
  readonly notes: readonly HeaderNote[];
}

function Side({ name, notes }: SideProps): ReactElement {
  const styles = useStyles();
  const { words, numberText } = usePane();
  const { fill } = words;
  const hidden = notes.length - most;
  const saidOf = ({ text, parts, problem }: HeaderNote): string =>
    problem === undefined
      ? parts.map(({ kind, label }) => fill.reads(fill[kind], label)).join(' · ')
      : problemText(text, problem, fill);
  return (
    <div>
      <div>{notes.length === 0 ? fill.noHeaders(name) : name}</div>
      <ul className={styles.list}>
        {notes.slice(0, most).map((note, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- headers may be alike and have no other name
          <li key={`${at} ${note.text}`}>
            “{note.text}” {saidOf(note)}
          </li>
        ))}
        {hidden > 0 ? (
          <li className={styles.more}>{fill.moreHeaders(numberText(hidden))}</li>
        ) : null}
      </ul>
    </div>
  );
}
