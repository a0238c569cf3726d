import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type SyntheticEvent,
} from 'react';
import type { MapTile, TileMap } from '../../app/atlas/tileMap.ts';
import { tileNeighbour, type Direction } from '../../app/atlas/tileNeighbour.ts';
import { usePane } from '../services/PaneContext.ts';
import { MapTileCell } from './MapTileCell.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: '3px',
    width: '100%',
    maxWidth: '480px',
    marginInline: 'auto',
    color: tokens.colorNeutralForeground1,
  },
  row: { display: 'contents' },
});

const keys: ReadonlyMap<string, Direction> = new Map(
  Object.entries<Direction>({
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
    Home: 'first',
    End: 'last',
  }),
);

interface Props {
  readonly map: TileMap;
  readonly onOpen: (place: string) => void;
}

/** The places of the map as equal tiles; arrow keys go from one to the next, Enter opens one. */
export function TileGrid({ map, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const { tiles, rows, columns } = map;
  const current = tiles.find(({ place }) => place === at) ?? tiles[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = keys.get(event.key);
    // From the tile that has the focus, whoever gave it: a screen reader puts it where the tab key does not lead.
    const from = tiles.find(({ place }) => place === placeOf(event)) ?? current;
    if (direction === undefined || from === undefined) return;
    event.preventDefault();
    const { place } = tileNeighbour(tiles, from, direction);
    grid.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus();
  };
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={words.home.map(map.title, map.periodText)}
      aria-rowcount={rows}
      aria-colcount={columns}
      className={styles.grid}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      tabIndex={-1}
      onFocus={(event) => setAt((before) => placeOf(event) ?? before)}
      onKeyDown={onKeyDown}
    >
      {byRow(tiles).map(([row, cells]) => (
        <div key={row} role="row" aria-rowindex={row} className={styles.row}>
          {cells.map((tile) => (
            <MapTileCell
              key={tile.place}
              tile={tile}
              isCurrent={tile === current}
              onOpen={() => {
                setAt(tile.place);
                onOpen(tile.place);
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The place of the tile in which something has happened. */
const placeOf = ({ target }: SyntheticEvent): string | undefined =>
  target instanceof HTMLElement ? target.dataset['place'] : undefined;

function byRow(tiles: readonly MapTile[]): readonly (readonly [number, readonly MapTile[]])[] {
  const rows = [...new Set(tiles.map(({ row }) => row))];
  return rows.map((row) => [row, tiles.filter((tile) => tile.row === row)]);
}
