import { Dropdown, makeStyles, Option, Slider, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { everyPeriod } from '../../app/atlas/everyPeriod.ts';
import { usePane } from '../services/PaneContext.ts';
import type { ShownMap } from './useMap.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '8px',
  },
  shape: { minWidth: 0, width: '96px' },
  label: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    minWidth: '48px',
  },
  track: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  // Lined up with the thumb of the slider, which stops half its width before each end.
  bars: { display: 'flex', alignItems: 'flex-end', height: '12px', marginInline: '10px' },
  slot: { flex: '1 1 0', display: 'flex', justifyContent: 'center', height: '100%' },
  bar: {
    alignSelf: 'flex-end',
    width: '4px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralForeground4,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  slider: { minWidth: 0, minHeight: '22px' },
});

/** The period of the map: a slider under bars that tell how many places have data; a year without any keeps its step. */
export function PeriodSlider({ shown }: { readonly shown: ShownMap }): ReactElement {
  const styles = useStyles();
  const { words, dispatch, language } = usePane();
  const { map, shape } = shown;
  const periods = useMemo(() => everyPeriod(shape, language), [shape, language]);
  const at = periods.findIndex(({ code }) => code === map.period);
  const current = periods[at];
  const choose = (period: string | undefined): void => {
    if (period !== undefined) dispatch({ kind: 'map', wish: { period } });
  };
  return (
    <div className={styles.root}>
      <PeriodShape shown={shown} onChoose={choose} />
      <div className={styles.track}>
        <div className={styles.bars} aria-hidden>
          {periods.map(({ code, count }) => (
            <span key={code} className={styles.slot}>
              <span
                className={styles.bar}
                style={{ height: `${Math.round((12 * count) / map.tiles.length)}px` }}
              />
            </span>
          ))}
        </div>
        <Slider
          className={styles.slider}
          size="small"
          min={0}
          max={Math.max(1, periods.length - 1)}
          step={1}
          value={Math.max(0, at)}
          disabled={periods.length < 2}
          aria-label={words.home.period}
          aria-valuetext={
            current === undefined
              ? map.periodText
              : words.home.periodHas(current.label, String(current.count))
          }
          onChange={(_event, { value }) => choose(periods[value]?.code)}
        />
      </div>
    </div>
  );
}

interface ShapeProps {
  readonly shown: ShownMap;
  readonly onChoose: (period: string | undefined) => void;
}

/** The period in words; where there are years and months, a way from one to the other. */
function PeriodShape({ shown, onChoose }: ShapeProps): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { map, shapes, shape } = shown;
  if (shapes.length < 2) return <span className={styles.label}>{map.periodText}</span>;
  return (
    <Dropdown
      inlinePopup
      size="small"
      className={styles.shape}
      aria-label={words.home.shape}
      value={map.periodText}
      selectedOptions={[shape.shape]}
      onOptionSelect={(_event, { optionValue }) => {
        const chosen = shapes.find((each) => each.shape === optionValue);
        onChoose(chosen?.periods.at(-1)?.code);
      }}
    >
      {shapes.map((each) => (
        <Option key={each.shape} value={each.shape}>
          {each.label}
        </Option>
      ))}
    </Dropdown>
  );
}
