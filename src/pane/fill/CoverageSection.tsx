import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { namedChoice } from '../../app/choice/choice.ts';
import { coverage as coverageOf } from '../../app/coverage/coverage.ts';
import type { Selection } from '../../app/ports/selection.ts';
import type { Frequency } from '../../domain/period.ts';
import { tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { CoverageLegend } from './CoverageLegend.tsx';
import { CoverageMatrix } from './CoverageMatrix.tsx';
import { coverageOfFrequency, frequenciesOf } from './coverageOfFrequency.ts';
import { NameField } from './NameField.tsx';
import { useIndicators } from './useIndicators.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly selection: Selection | undefined;
}

/** What there is of one indicator, place by place and period by period. */
export function CoverageSection({ selection }: Props): ReactElement {
  const styles = useStyles();
  const { words, context, language } = usePane();
  const indicators = useIndicators();
  const [indicator, setIndicator] = useState(tradeIndicator);
  const [wanted, setWanted] = useState<string>('year');
  const all = useMemo(
    () => coverageOf(context, { indicator, breakdown: '', measure: 'level' }),
    [context, indicator],
  );
  const frequencies = frequenciesOf(all);
  const frequency: Frequency | undefined =
    frequencies.find((item) => item === wanted) ?? frequencies[0];
  const coverage = frequency === undefined ? undefined : coverageOfFrequency(all, frequency);
  return (
    <Section title={words.fill.coverage}>
      <div className={styles.choices}>
        <NameField
          label={words.fill.indicator}
          choices={indicators.map((item) => namedChoice(item, language))}
          chosen={indicator}
          onChoose={setIndicator}
        />
        <NameField
          label={words.fill.period}
          choices={frequencies.map((value) => ({
            value,
            label: words.fill.frequencies[value],
            detail: '',
            spellings: [],
          }))}
          chosen={frequency}
          onChoose={setWanted}
        />
      </div>
      {coverage === undefined ? (
        <p className={styles.note}>{words.fill.noCoverage}</p>
      ) : (
        <>
          <CoverageMatrix
            key={`${indicator} ${frequency}`}
            coverage={coverage}
            selection={selection}
          />
          <CoverageLegend />
          <p className={styles.note}>{words.fill.coverageHint}</p>
        </>
      )}
    </Section>
  );
}
