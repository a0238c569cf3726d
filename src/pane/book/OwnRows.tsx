import { useMemo, type ReactElement } from 'react';
import { ownGroupNames } from '../../app/ownFigures/ownGroupNames.ts';
import { ownGroups, toldRows, type ToldRow } from '../../app/ownFigures/ownRowGroups.ts';
import type { OwnTable } from '../../app/ports/ownTable.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { usePane } from '../services/PaneContext.ts';
import type { OwnWords } from '../words/ownWords.ts';
import { CellList } from './CellList.tsx';

/** How each row of the table stands, what needs a person first. */
export function OwnRows({ table }: { readonly table: OwnTable }): ReactElement {
  const { words, ownFigures, dataset, language } = usePane();
  const { own } = words;
  const rows = ownFigures.rowsBeside(dataset.edition.id);
  const groups = useMemo(() => {
    const told = toldRows(rows, table, dataset, language);
    return ownGroups.flatMap((group) => {
      const items = told
        .filter((row) => row.group === group)
        .map((row) => ({ cell: row.cell, text: textOf(row, own) }));
      const label = `${ownGroupNames[group][language]}${inBrackets([own.count(String(items.length))], language)}`;
      return items.length === 0 ? [] : [{ label, items }];
    });
  }, [rows, table, dataset, language, own]);
  return groups.length === 0 ? <p>{own.empty}</p> : <CellList title={own.rows} groups={groups} />;
}

function textOf({ group, figure, beside, reason }: ToldRow, own: OwnWords): string {
  if (group === 'repeats') return own.repeats(reason);
  if (group === 'refused') return reason;
  if (beside === undefined) return figure;
  return group === 'differs' || group === 'differsComputed'
    ? own.beside(figure, beside.kind, beside.value)
    : own.agrees(figure, beside.kind);
}
