import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { RecognisedTable, TableChoice } from '../../app/fill/recognisedTable.ts';
import { hasMarks, writtenTable } from '../../app/fill/writtenTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import type { FillWords } from '../words/fillWords.ts';
import { FillAsks } from './FillAsks.tsx';
import { FillChoices } from './FillChoices.tsx';
import { fillNote } from './fillNote.ts';
import { FillPreview } from './FillPreview.tsx';
import { FoldedReasons } from './FoldedReasons.tsx';
import { gapReasons } from './gapReasons.ts';
import { latestNote } from './latestNote.ts';
import { LeftCells } from './LeftCells.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { StrayCells } from './StrayCells.tsx';
import { UnknownHeaders } from './UnknownHeaders.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  // In sight however long the table above it is.
  action: {
    position: 'sticky',
    bottom: '-24px',
    zIndex: 2,
    margin: '0 -16px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly selection: Selection;
  readonly table: RecognisedTable;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** How the selected table was understood, what would stand in it, and the button that writes it. */
export function FillTable({ selection, table, choice, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { words, language, workbook, start, numberText } = usePane();
  const write = useWriting();
  const { fill } = words;
  const { sheet, address } = selection;
  const [chosen, setChosen] = useState<boolean>();
  const hasStatus = chosen ?? hasMarks(table);
  const written = useMemo(
    () => writtenTable(table, selection, hasStatus, language),
    [table, selection, hasStatus, language],
  );
  const count = table.filled + table.gaps;
  return (
    <>
      <Section title={fill.selected(address)}>
        <p className={styles.note}>{axesText(table, fill)}</p>
        <FillChoices table={table} choice={choice} onChoose={onChoose} />
      </Section>
      <FillAsks table={table} selection={selection} choice={choice} onChoose={onChoose} />
      <StrayCells table={table} selection={selection} />
      <UnknownHeaders table={table} selection={selection} />
      <Section title={fill.preview}>
        <p className={styles.note} role="status">
          {fillNote(table, fill, language)}
        </p>
        {table.latest === undefined ? null : (
          <p className={styles.note}>{latestNote(table.latest, selection, fill, language)}</p>
        )}
        <LeftCells table={table} selection={selection} />
        <FoldedReasons reasons={gapReasons(table)} />
        <FillPreview table={table} />
        <StatusChoice isChosen={hasStatus} onChoose={setChosen} />
        <div className={styles.action}>
          <Button
            appearance="primary"
            disabledFocusable={count === 0}
            onClick={() =>
              start(async () =>
                write(async (overwrite, long) =>
                  workbook.write(
                    written.block,
                    { sheet, address },
                    { overwrite, looks: written.looks, widths: () => written.widths },
                    long,
                  ),
                ),
              )
            }
          >
            {fill.fill(numberText(count))}
          </Button>
        </div>
      </Section>
    </>
  );
}

/** What stands down and across, and what all cells share. */
function axesText({ down, across, fixed }: RecognisedTable, fill: FillWords): string {
  const sides = [
    fill.side(fill.down, fill.axes[down.kind]),
    fill.side(fill.across, fill.axes[across.kind]),
  ];
  return [...sides, ...fixed.map(({ label }) => label)].join(' · ');
}
