import { Button, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { auditKindNames, auditKinds, type AuditKind } from '../../app/audit/auditKinds.ts';
import type { AuditRow } from '../../app/audit/auditRows.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { CellLink } from './CellLink.tsx';
import { usePartStyles } from './usePartStyles.ts';

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Nobody reads further, and thousands would hold up the page; only what is seen is replaced. */
const mostShown = 50;

interface Props {
  readonly rows: readonly AuditRow[];
  readonly onReplace: (rows: readonly AuditRow[]) => void;
}

/** The cells of an audit of one kind, each with the way to it; typed numbers can become formulas, one by one or all that are listed. */
export function AuditList({ rows, onReplace }: Props): ReactElement | null {
  const styles = useStyles();
  const part = usePartStyles();
  const { words, language, numberText } = usePane();
  const { handoff, book } = words;
  const [chosen, setChosen] = useState<AuditKind>();
  const counts = new Map(
    auditKinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]),
  );
  const kinds = auditKinds.filter((kind) => (counts.get(kind) ?? 0) > 0);
  const kind = chosen !== undefined && kinds.includes(chosen) ? chosen : kinds[0];
  if (kind === undefined) return null;
  const nameOf = (each: AuditKind): string =>
    auditKindNames[each][language] + inBrackets([numberText(counts.get(each) ?? 0)], language);
  const found = rows.filter((row) => row.kind === kind);
  const shown = found.slice(0, mostShown);
  const typed = shown.filter((row) => row.typed !== undefined);
  return (
    <div className={part.part}>
      <Field label={handoff.show} orientation="horizontal">
        <Dropdown
          inlinePopup
          className={styles.dropdown}
          value={nameOf(kind)}
          selectedOptions={[kind]}
          onOptionSelect={(_event, { optionValue }) =>
            setChosen(kinds.find((each) => each === optionValue))
          }
        >
          {kinds.map((each) => (
            <Option key={each} value={each} text={nameOf(each)}>
              {nameOf(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <ul className={styles.list} aria-label={handoff.cells}>
        {shown.map((row) => (
          <AuditItem
            key={`${row.sheet}!${row.address} ${row.typed?.span?.join(' ') ?? ''}`}
            row={row}
            onReplace={onReplace}
          />
        ))}
      </ul>
      {found.length > mostShown ? (
        <p className={part.note}>{book.moreCells(numberText(found.length - mostShown))}</p>
      ) : null}
      {typed.length > 1 ? (
        <div className={part.actions}>
          <Button onClick={() => onReplace(typed)}>
            {handoff.replaceListed(numberText(typed.length))}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function AuditItem({
  row,
  onReplace,
}: {
  readonly row: AuditRow;
  readonly onReplace: Props['onReplace'];
}): ReactElement {
  const styles = useStyles();
  const { handoff } = usePane().words;
  const { sheet, address, held, text, source, formula } = row;
  return (
    <li className={styles.item}>
      <CellLink range={{ sheet, address }} />
      {held === '' ? null : <span>{formula === undefined ? held : `${held} → ${formula}`}</span>}
      {text === '' ? null : (
        <span>
          <KeptText text={text} />
        </span>
      )}
      {source === '' ? null : (
        <span className={styles.quiet}>
          <KeptText text={source} />
        </span>
      )}
      {formula === undefined ? null : (
        <Button
          size="small"
          aria-label={handoff.replaceOne(`${sheet}!${address}`)}
          onClick={() => onReplace([row])}
        >
          {handoff.replace}
        </Button>
      )}
    </li>
  );
}
