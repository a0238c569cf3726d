import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { namedChoice, type Choice } from '../../app/choice/choice.ts';
import { measureChoice } from '../../app/choice/measureChoice.ts';
import { periodChoice } from '../../app/choice/periodChoice.ts';
import type { RecognisedTable, TableChoice } from '../../app/fill/recognisedTable.ts';
import { measures } from '../../domain/measure.ts';
import type { Spelled } from '../../domain/name.ts';
import { usePane } from '../services/PaneContext.ts';
import { NameField } from './NameField.tsx';
import { useIndicators } from './useIndicators.ts';
import { usePeriods } from './usePeriods.ts';

const useStyles = makeStyles({ choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface Props {
  readonly table: RecognisedTable;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** What the headers leave open: indicator and measure, and place or period where neither side names one. */
export function FillChoices({ table, choice, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { words, dataset, language } = usePane();
  const { fill } = words;
  const periods = usePeriods();
  const indicators = useIndicators();
  const fixed = (kind: string): string | undefined =>
    table.fixed.find((part) => part.kind === kind)?.id;
  const named = (items: readonly Spelled[]): readonly Choice[] =>
    items.map((item) => namedChoice(item, language));
  const field = (
    name: 'indicator' | 'place' | 'period' | 'measure',
    choices: readonly Choice[],
    chosen: string | undefined,
  ): ReactElement | null =>
    table.open.includes(name) ? (
      <NameField
        key={name}
        label={fill[name]}
        choices={choices}
        chosen={chosen}
        required={table.missing.some((item) => item === name)}
        onChoose={(id) => onChoose({ ...choice, [name]: id })}
      />
    ) : null;
  return (
    <div className={styles.choices}>
      {field('indicator', named(indicators), fixed('indicator'))}
      {field('place', named(dataset.edition.places), fixed('place'))}
      {field(
        'period',
        periods.map((code) => periodChoice(code, language)),
        fixed('period'),
      )}
      {field(
        'measure',
        measures.map((id) => measureChoice(id, language)),
        fixed('measure') ?? 'level',
      )}
    </div>
  );
}
