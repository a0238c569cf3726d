import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { previewUnits } from '../../app/fill/previewUnits.ts';
import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';
import { PreviewFrame } from '../preview/PreviewFrame.tsx';
import { usePreviewStyles } from '../preview/usePreviewStyles.ts';
import { usePane } from '../services/PaneContext.ts';
import { FilledCell } from './FilledCell.tsx';
import { headerText } from './headerText.ts';
import { PreviewHeader } from './PreviewHeader.tsx';

const mostRows = 40;

const useStyles = makeStyles({
  unit: {
    margin: 0,
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  corner: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** The selected block as it would look, gaps included, each unit said once. */
export function FillPreview({ table }: { readonly table: RecognisedTable }): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const { words, language } = usePane();
  const { fill } = words;
  const units = previewUnits(table);
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
              {fill.axes[table.down.kind]}
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
          {table.down.headers.slice(0, mostRows).map((header, at) => (
            <tr key={keyOf(at, headerText(header, language))}>
              <PreviewHeader
                side="left"
                text={headerText(header, language)}
                unit={unitAt('rows', at)}
              />
              {table.preview[at]?.map((cell) => (
                <FilledCell
                  key={`${cell.row} ${cell.column}`}
                  cell={cell}
                  hasUnit={units.at === 'cells'}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </PreviewFrame>
    </div>
  );
}

/** Two headers may be alike: their place tells them apart. */
const keyOf = (at: number, text: string): string => `${at} ${text}`;
