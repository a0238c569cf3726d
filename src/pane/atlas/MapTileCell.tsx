import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MapTile } from '../../app/atlas/tileMap.ts';
import type { QuantityText } from '../../app/text/quantityText.ts';
import { usePane } from '../services/PaneContext.ts';
import { useNoData } from './useNoData.ts';
import { useShades } from './useShades.ts';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'center',
    minWidth: 0,
    height: '34px',
    boxSizing: 'border-box',
    paddingInline: '1px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground2}` },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  name: { fontSize: '12px', lineHeight: '15px', maxWidth: '100%' },
  'zh-CN': {},
  // "Pingdingshan" has five tiles' width at 350 pixels.
  'en-US': {
    fontSize: '10px',
    letterSpacing: '-0.2px',
    '@media (max-width: 339px)': { fontSize: '9px', letterSpacing: '-0.4px' },
  },
  // Hollow, as computed points of a chart are.
  computed: {
    display: 'inline-block',
    width: '5px',
    height: '5px',
    marginInlineEnd: '3px',
    verticalAlign: '2px',
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusCircular,
  },
  value: {
    fontSize: '12px',
    lineHeight: '15px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    maxWidth: '100%',
  },
});

interface Props {
  readonly tile: MapTile;
  /** Whether the tab key reaches it. */
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** One place: its name, its figure, and how large that is among the others as a shade. */
export function MapTileCell({ tile, isCurrent, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const noData = useNoData();
  const shadeOf = useShades();
  const { words, language } = usePane();
  const { place, name, column, quantity, shade, status, statusText, standing } = tile;
  const told = (amount: string): readonly string[] =>
    quantity === undefined
      ? [name, words.home.noData]
      : [name, amount, statusText, words.home.standing(String(standing))];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a cell of a grid that is no table.
    <div
      role="gridcell"
      aria-colindex={column}
      aria-label={told(spoken(quantity)).join(language === 'zh-CN' ? '，' : ', ')}
      title={told(quantity?.text ?? '').join(' · ')}
      data-place={place}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(
        styles.tile,
        quantity === undefined && noData.hatched,
        shadeOf(shade),
      )}
      style={{ gridColumn: column, gridRow: tile.row }}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span className={mergeClasses(styles.name, styles[language])}>{name}</span>
      {/* What is seen is a part of the label, word for word (WCAG 2.5.3). */}
      {language === 'zh-CN' ? null : ' '}
      {quantity === undefined ? null : (
        <span className={styles.value}>
          {status === 'computed' ? <span className={styles.computed} /> : null}
          {quantity.number}
        </span>
      )}
    </div>
  );
}

/** A number is seen right behind the name, so it is heard there: no currency comes between. */
function spoken({ number, unit, text }: QuantityText = { number: '', unit: '', text: '' }): string {
  return text.startsWith(number) ? text : `${number} (${unit})`;
}
