import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { acceptedBlock } from '../../app/blockMatch/acceptedBlock.ts';
import { agrees, type BlockMatch, type TypedMatch } from '../../app/blockMatch/matchBlock.ts';
import { unitText } from '../../formulas/unitText.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { MatchRow } from './MatchRow.tsx';

/** More rows than these are not listed; what is chosen of them is said in the counts. */
const mostRows = 200;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** The typed numbers of a block with the figures that they are: a list to look through, of which all, some or none become formulas. */
export function BlockMatchView({ match }: { readonly match: BlockMatch }): ReactElement {
  const styles = useStyles();
  const { words, workbook, start, numberText } = usePane();
  const write = useWriting();
  const { matches } = match;
  const agreeing = matches.filter(agrees).map(({ address }) => address);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(agreeing));
  const { cell } = words;
  const choose = (address: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(address);
    else next.delete(address);
    setChosen(next);
  };
  const sorted = matches.toSorted((left, right) => Number(agrees(left)) - Number(agrees(right)));
  const replace = async (): Promise<unknown> => {
    const { block, range } = acceptedBlock(match, chosen);
    return write(async (_overwrite, long) =>
      workbook.write(block, range, { overwrite: true }, long),
    );
  };
  return (
    <Section title={cell.block}>
      <MatchSummary match={match} agreeing={agreeing.length} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0}
          onClick={() => start(replace)}
        >
          {cell.replaceAll(numberText(chosen.size))}
        </Button>
      </div>
      <div className={styles.actions}>
        <Choices matches={matches} agreeing={agreeing} onChoose={setChosen} />
      </div>
      <ul className={styles.list}>
        {sorted.slice(0, mostRows).map((one) => (
          <MatchRow
            key={one.address}
            match={one}
            isChosen={chosen.has(one.address)}
            onChoose={(isChosen) => choose(one.address, isChosen)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface SummaryProps {
  readonly match: BlockMatch;
  readonly agreeing: number;
}

/** How many numbers are what their headers say, and in which unit. */
function MatchSummary({ match, agreeing }: SummaryProps): ReactElement {
  const styles = useStyles();
  const { words, language, numberText } = usePane();
  const { cell } = words;
  const { matches, unanswered, foundUnit } = match;
  return (
    <>
      <p className={styles.note} role="status">
        {cell.blockSummary(
          numberText(matches.length),
          numberText(agreeing),
          numberText(matches.length - agreeing),
        )}
      </p>
      {foundUnit === '' ? null : (
        <p className={styles.quiet}>{cell.foundUnit(unitText(foundUnit, language))}</p>
      )}
      {unanswered === 0 ? null : (
        <p className={styles.quiet}>{cell.unanswered(numberText(unanswered))}</p>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly matches: readonly TypedMatch[];
  readonly agreeing: readonly string[];
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Those that agree, all, or none. */
function Choices({ matches, agreeing, onChoose }: ChoicesProps): ReactElement {
  const { cell } = usePane().words;
  const choices: readonly (readonly [string, readonly string[]])[] = [
    [cell.chooseAgreeing, agreeing],
    [cell.chooseAll, matches.map(({ address }) => address)],
    [cell.chooseNone, []],
  ];
  return (
    <>
      {choices.map(([label, addresses]) => (
        <Button
          key={label}
          size="small"
          appearance="subtle"
          onClick={() => onChoose(new Set(addresses))}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
