import { makeStyles } from '@fluentui/react-components';
import { Suspense, useMemo, type ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import type { UsableOther } from '../../app/figureCard/otherUse.ts';
import type { FormResult } from '../../app/formulaForm/formResult.ts';
import { formulaCell } from '../../app/insertion/cellContents.ts';
import { figureSentence } from '../../app/text/figureSentence.ts';
import type { Figure } from '../../domain/figure.ts';
import { useInsert } from '../actions/useInsert.ts';
import { FailureBoundary } from '../fault/FailureBoundary.tsx';
import { lazyPart } from '../fault/lazyPart.ts';
import { usePane } from '../services/PaneContext.ts';
import { Loading } from '../shell/Loading.tsx';
import { Section } from '../shell/Section.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardValue } from './CardValue.tsx';
import { CopyLine } from './CopyLine.tsx';
import { SourceList } from './SourceList.tsx';
import { Steps } from './Steps.tsx';
import { useVersions } from './useVersions.ts';
import { Versions } from './Versions.tsx';

const SeriesChart = lazyPart(async () => (await import('./SeriesChart.tsx')).SeriesChart);
const HistorySection = lazyPart(async () => (await import('./HistorySection.tsx')).HistorySection);
const FormulaBuilder = lazyPart(
  async () => (await import('../builder/FormulaBuilder.tsx')).FormulaBuilder,
);

const useStyles = makeStyles({
  body: {
    flex: 1,
    // Beside the panel of an insertion little is left of it in a low pane.
    minHeight: '72px',
    overflowY: 'scroll',
    padding: '12px 16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
  },
});

interface Props {
  readonly card: FigureCard;
  readonly figure: Figure;
  readonly onForm: (result: FormResult | undefined) => void;
}

/** The card's content, the most asked-for first. */
export function CardBody({ card, figure, onForm }: Props): ReactElement {
  const styles = useStyles();
  const { words, dataset, language, start } = usePane();
  const insert = useInsert();
  const otherAction =
    ({ formula }: UsableOther) =>
    () =>
      start(async () =>
        insert({ kind: 'cells', block: [[formulaCell(formula, figure, language)]] }),
      );
  const sentence = useMemo(
    () => figureSentence(dataset, figure, language),
    [dataset, figure, language],
  );
  const { series, steps, printed } = card;
  const { versions, title, isContested } = useVersions(card, figure);
  const beside =
    versions.length === 0 ? null : (
      <Versions title={title} versions={versions} otherAction={otherAction} />
    );
  return (
    <div className={styles.body}>
      <CardValue card={card} figure={figure} />
      {isContested ? beside : null}
      <CopyLine
        label={words.card.copySentence}
        name={words.card.sentence}
        text={sentence}
        told={words.card.copied.sentence}
      />
      <CardFacts card={card} />
      {printed.length === 0 ? null : <SourceList printed={printed} />}
      {steps === undefined ? null : <Steps steps={steps} />}
      {isContested ? null : beside}
      {series.length < 2 ? null : (
        <Section title={words.card.series}>
          <FailureBoundary>
            <Suspense fallback={<Loading />}>
              <SeriesChart card={card} figure={figure} />
            </Suspense>
          </FailureBoundary>
        </Section>
      )}
      <FailureBoundary>
        <Suspense fallback={<Loading />}>
          <HistorySection key={figure.id} figure={figure} />
        </Suspense>
      </FailureBoundary>
      <Section title={words.card.formula}>
        <FailureBoundary>
          <Suspense fallback={<Loading />}>
            <FormulaBuilder figure={figure} onForm={onForm} />
          </Suspense>
        </FailureBoundary>
      </Section>
    </div>
  );
}
