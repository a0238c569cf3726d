import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, type ReactElement } from 'react';
import type { CallInspection } from '../../app/cellInspection/inspectCell.ts';
import { figureCard } from '../../app/figureCard/figureCard.ts';
import { CardFacts } from '../card/CardFacts.tsx';
import { CardValue } from '../card/CardValue.tsx';
import { SourceEntry } from '../card/SourceEntry.tsx';
import { Steps } from '../card/Steps.tsx';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  answer: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type Answered = Extract<CallInspection['result'], { readonly ok: true }>;

/** What a call answers: for a figure its value, terms, source and steps. */
export function CallAnswer({ result }: { readonly result: Answered }): ReactElement {
  const styles = useStyles();
  const { words, dataset, language, dispatch } = usePane();
  const { text, figure } = result;
  const card = useMemo(
    () => (figure === undefined ? undefined : figureCard(dataset, figure, language)),
    [dataset, figure, language],
  );
  if (figure === undefined || card === undefined) return <p className={styles.text}>{text}</p>;
  const [printed] = card.printed;
  return (
    <div className={styles.answer}>
      <h3 className={styles.title}>{card.title}</h3>
      <CardValue card={card} figure={figure} />
      <CardFacts card={card} />
      {printed === undefined ? null : (
        <Section title={words.card.source}>
          <SourceEntry entry={printed} />
        </Section>
      )}
      {card.steps === undefined ? null : <Steps steps={card.steps} />}
      <div>
        <Button
          icon={<ChevronRightRegular />}
          iconPosition="after"
          onClick={() => dispatch({ kind: 'open-card', figure: figure.id })}
        >
          {words.cell.openCard}
        </Button>
      </div>
    </div>
  );
}
