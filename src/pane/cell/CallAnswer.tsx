import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, type ReactElement } from 'react';
import type { CallInspection } from '../../app/cellInspection/inspectCell.ts';
import { figureCard } from '../../app/figureCard/figureCard.ts';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import type { UsableOther } from '../../app/figureCard/otherUse.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { WorksheetFormula } from '../../app/ports/worksheetFormula.ts';
import type { Figure } from '../../domain/figure.ts';
import { useReplace } from '../actions/useReplace.ts';
import { CardFacts } from '../card/CardFacts.tsx';
import { CardValue } from '../card/CardValue.tsx';
import { SourceEntry } from '../card/SourceEntry.tsx';
import { Steps } from '../card/Steps.tsx';
import { useVersions } from '../card/useVersions.ts';
import { Versions } from '../card/Versions.tsx';
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

interface Props {
  readonly result: Answered;
  /** The formula with an argument of this call set; undefined where its function has no such argument. */
  readonly withArgument: (name: string, value: string) => WorksheetFormula | undefined;
  readonly cell: RangeAddress;
}

/** What a call answers: for a figure its value, terms, source and steps. */
export function CallAnswer({ result, withArgument, cell }: Props): ReactElement {
  const styles = useStyles();
  const { dataset, language } = usePane();
  const { text, figure } = result;
  const card = useMemo(
    () => (figure === undefined ? undefined : figureCard(dataset, figure, language)),
    [dataset, figure, language],
  );
  if (figure === undefined || card === undefined) return <p className={styles.text}>{text}</p>;
  return <FigureAnswer card={card} figure={figure} withArgument={withArgument} cell={cell} />;
}

interface FigureProps extends Pick<Props, 'withArgument' | 'cell'> {
  readonly card: FigureCard;
  readonly figure: Figure;
}

function FigureAnswer({ card, figure, withArgument, cell }: FigureProps): ReactElement {
  const styles = useStyles();
  const { words, dispatch, start } = usePane();
  const replace = useReplace();
  const { versions, title, isContested } = useVersions(card, figure);
  const [printed] = card.printed;
  const otherAction = ({ argument }: UsableOther): (() => void) | undefined => {
    const formula = withArgument(argument.name, argument.value);
    return formula === undefined
      ? undefined
      : () => start(async () => replace({ kind: 'formula', formula }, cell));
  };
  const beside =
    versions.length === 0 ? null : (
      <Versions title={title} versions={versions} otherAction={otherAction} />
    );
  return (
    <div className={styles.answer}>
      <h3 className={styles.title}>{card.title}</h3>
      <CardValue card={card} figure={figure} />
      {isContested ? beside : null}
      <CardFacts card={card} />
      {printed === undefined ? null : (
        <Section title={words.card.source}>
          <SourceEntry entry={printed} />
        </Section>
      )}
      {card.steps === undefined ? null : <Steps steps={card.steps} />}
      {isContested ? null : beside}
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
