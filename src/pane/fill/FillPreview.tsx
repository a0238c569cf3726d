import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { previewUnits } from '../../app/fill/previewUnits.ts';
import type { Header, PreviewCell, RecognisedTable } from '../../app/fill/recognisedTable.ts';
import { mostDecimals } from '../../app/text/decimalRoom.ts';
import { PreviewFrame } from '../preview/PreviewFrame.tsx';
import { usePreviewStyles } from '../preview/usePreviewStyles.ts';
import { usePane } from '../services/PaneContext.ts';
import { FilledCell } from './FilledCell.tsx';
import { headerText } from './headerText.ts';
import { PreviewHeader } from './PreviewHeader.tsx';
import { shownRows } from './shownRows.ts';

const mostRows = 40;

const useStyles = makeStyles({
  unit: {
    margin: 0,
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  rest: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  corner: { textAlign: 'start', verticalAlign: 'bottom', fontWeight: tokens.fontWeightRegular },
});

/** The selected block as it would look, gaps included, each unit said once. */
export function FillPreview({ table }: { readonly table: RecognisedTable }): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const { words, language, numberText } = usePane();
  const { fill } = words;
  const units = previewUnits(table);
  const { rows, hidden, areSorted } = shownRows(table.preview, mostRows);
  const rest = numberText(hidden);
  const widest = widestOf(table, rows);
  const restOf = areSorted ? fill.restRowsWithGaps : fill.restRows;
  const unitAt = (side: 'columns' | 'rows', at: number): string =>
    units.at === side ? (units.units[at] ?? '') : '';
  return (
    <div>
      {units.at === 'table' && units.unit !== '' ? (
        <p className={styles.unit}>{fill.unitCaption(units.unit)}</p>
      ) : null}
      <PreviewFrame caption={fill.previewCaption}>
        <thead>
          <tr>
            <th
              scope="col"
              className={mergeClasses(
                looks.head,
                looks.top,
                looks.left,
                looks.corner,
                styles.corner,
              )}
            >
              {fill[table.down.kind]}
            </th>
            {table.across.headers.map((header, at) => (
              <PreviewHeader
                key={keyOf(at, headerText(header, language))}
                side="top"
                text={headerText(header, language)}
                unit={unitAt('columns', at)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((at) => (
            <PreviewRow
              key={at}
              header={table.down.headers[at]}
              unit={unitAt('rows', at)}
              cells={table.preview[at] ?? []}
              hasUnits={units.at === 'cells'}
              widest={widest}
            />
          ))}
        </tbody>
      </PreviewFrame>
      {hidden === 0 ? null : <p className={styles.rest}>{restOf(rest)}</p>}
    </div>
  );
}

/** The most decimals of each column. */
function widestOf(
  { across, preview }: RecognisedTable,
  rows: readonly number[],
): readonly number[] {
  return across.headers.map((_header, column) =>
    mostDecimals(rows.map((at) => preview[at]?.[column]?.number ?? '')),
  );
}

interface RowProps {
  readonly header: Header | undefined;
  readonly unit: string;
  readonly cells: readonly PreviewCell[];
  readonly hasUnits: boolean;
  /** The most decimals of each column. */
  readonly widest: readonly number[];
}

function PreviewRow({ header, unit, cells, hasUnits, widest }: RowProps): ReactElement {
  const { language } = usePane();
  const text = header === undefined ? '' : headerText(header, language);
  return (
    <tr>
      <PreviewHeader side="left" text={text} unit={unit} />
      {cells.map((cell, at) => (
        <FilledCell
          key={`${cell.row} ${cell.column}`}
          cell={cell}
          hasUnit={hasUnits}
          widest={widest[at] ?? 0}
        />
      ))}
    </tr>
  );
}

/** Two headers may be alike: their place tells them apart. */
const keyOf = (at: number, text: string): string => `${at} ${text}`;
