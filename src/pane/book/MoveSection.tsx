import { Button, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useCallback, useRef, type ReactElement } from 'react';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { FaultBar } from '../fault/FaultBar.tsx';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { Section } from '../shell/Section.tsx';
import { MovedResult } from './MovedResult.tsx';
import { MoveReport } from './MoveReport.tsx';
import { RulesNote } from './RulesNote.tsx';
import { useEditionList } from './useEditionList.ts';
import { useMove } from './useMove.ts';
import { usePartStyles } from './usePartStyles.ts';
import type { ChosenScope } from './useScope.ts';
import { useWanted } from './useWanted.ts';

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** The move of the workbook to another edition: what it would change, what of that is accepted, and what was done. */
export function MoveSection({ scopeNow }: Pick<ChosenScope, 'scopeNow'>): ReactElement {
  const styles = useStyles();
  const { note } = usePartStyles();
  const { words, editions, language } = usePane();
  const listed = useEditionList();
  const reading = useWorkbookState();
  const move = useMove(scopeNow);
  const place = useRef<HTMLDivElement>(null);
  useWanted(
    'move',
    useCallback(() => place.current?.scrollIntoView({ block: 'start' }), []),
  );
  const own = reading?.kind === 'sound' ? reading.state.edition : editions.page;
  const newest = listed[0] ?? editions.page;
  const target = move.target ?? newest;
  const { marks } = words.editions;
  const label = (id: string): string => {
    const mark = id === newest ? marks.newest : '';
    const ownMark = id === newest ? marks.both : marks.own;
    return `${id.slice(0, 10)}${id === own ? ownMark : mark}`;
  };
  return (
    <div ref={place}>
      <Section title={words.editions.move}>
        <p className={note}>{words.editions.moveNote}</p>
        <RulesNote />
        <Field label={words.editions.target}>
          <Dropdown
            inlinePopup
            className={styles.dropdown}
            value={label(target)}
            selectedOptions={[target]}
            onOptionSelect={(_event, { optionValue }) => move.onTarget(optionValue)}
          >
            {listed.map((id) => (
              <Option key={id} value={id} text={label(id)}>
                {label(id)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <div>
          <Button onClick={() => move.ask(target)}>{words.editions.preview}</Button>
        </div>
        {move.missing === undefined ? null : (
          <FaultBar
            intent="warning"
            text={issueMessage(move.missing, language)}
            onRetry={() => move.ask(target)}
          />
        )}
        {move.preview === undefined ? null : (
          <MoveReport key={move.asked} preview={move.preview} onApply={move.apply} />
        )}
        {move.moved === undefined ? null : <MovedResult moved={move.moved} />}
      </Section>
    </div>
  );
}
