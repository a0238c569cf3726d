import {
  Combobox,
  makeStyles,
  mergeClasses,
  Option,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mapMeasures } from '../../app/atlas/mapMeasure.ts';
import type { Choice } from '../../app/choice/choice.ts';
import { spellingsOf } from '../../domain/name.ts';
import { useExpandIcon } from '../fields/useExpandIcon.ts';
import { useNarrowing } from '../fields/useNarrowing.ts';
import { usePane } from '../services/PaneContext.ts';
import type { ShownMap } from './useMap.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  indicator: { flex: 1, minWidth: 0 },
  input: {
    minWidth: 0,
    width: '100%',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightSemibold,
  },
  listbox: { maxHeight: '260px' },
  detail: {
    marginInlineStart: 'auto',
    paddingInlineStart: '8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  measures: { display: 'flex', flexShrink: 0 },
  measure: { minWidth: '44px', fontWeight: tokens.fontWeightRegular, paddingInline: '8px' },
  first: { borderStartEndRadius: 0, borderEndEndRadius: 0, borderInlineEndWidth: 0 },
  last: { borderStartStartRadius: 0, borderEndStartRadius: 0 },
});

/** What the map shows: an indicator, by its values or its growth. */
export function MapBar({ shown }: { readonly shown: ShownMap }): ReactElement {
  const styles = useStyles();
  const expandIcon = useExpandIcon();
  const { words, dispatch, dataset } = usePane();
  const { map, indicators, measure } = shown;
  const choices = indicators.map(({ id, label, places }): Choice => ({
    value: id,
    label,
    detail: `${places}/${map.tiles.length}`,
    spellings: spellingsOf(dataset.indicator(id)),
  }));
  const narrowing = useNarrowing(
    choices,
    ({ value }) => dispatch({ kind: 'map', wish: { indicator: String(value) } }),
    () => undefined,
  );
  const chosen = choices.find(({ value }) => value === map.indicator);
  return (
    <div className={styles.bar}>
      <Combobox
        inlinePopup
        size="small"
        expandIcon={expandIcon}
        className={styles.indicator}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        aria-label={words.home.indicator}
        value={narrowing.typed ?? chosen?.label ?? ''}
        selectedOptions={[map.indicator]}
        onInput={(event) => narrowing.type(event.currentTarget.value)}
        onBlur={narrowing.settle}
        onKeyDown={({ key }) => {
          if (key === 'Escape') narrowing.type(undefined);
        }}
        onOptionSelect={(event, { optionValue }) => {
          if (optionValue !== undefined || event.type === 'click') narrowing.choose(optionValue);
        }}
      >
        {narrowing.shown.map(({ value, label, detail }) => (
          <Option key={String(value)} value={String(value)} text={label}>
            {label}
            <span className={styles.detail}>{detail}</span>
          </Option>
        ))}
      </Combobox>
      <MeasureSwitch measure={measure} />
    </div>
  );
}

function MeasureSwitch({ measure }: Pick<ShownMap, 'measure'>): ReactElement {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  return (
    <div className={styles.measures} role="group" aria-label={words.home.measure}>
      {mapMeasures.map((each, at) => (
        <ToggleButton
          key={each}
          size="small"
          className={mergeClasses(styles.measure, at === 0 ? styles.first : styles.last)}
          checked={each === measure}
          onClick={() => dispatch({ kind: 'map', wish: { measure: each } })}
        >
          {words.home.measures[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
