import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { figureAt } from '../../app/atlas/figureAt.ts';
import type { TileMap } from '../../app/atlas/tileMap.ts';
import { figureQuantity } from '../../app/text/quantityText.ts';
import { provinceOf } from '../../dataset/isWithin.ts';
import { localName } from '../../formulas/localName.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  whole: {
    minWidth: 0,
    paddingInline: '2px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly map: TileMap;
  readonly onOpen: (place: string) => void;
}

/** What all tiles lie in, with its own figure of what the map shows. */
export function WholePlace({ map, onOpen }: Props): ReactElement | null {
  const styles = useStyles();
  const { dataset, language } = usePane();
  const place = dataset.place(provinceOf(dataset, map.tiles[0]?.place ?? ''));
  if (place === undefined) return null;
  const figure = figureAt(dataset, { ...map, place: place.id, breakdown: '' });
  const text = figure === undefined ? '' : ` ${figureQuantity(figure, language).number}`;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.whole}
      onClick={() => onOpen(place.id)}
    >
      {`${localName(place, language)}${text}`}
    </Button>
  );
}
