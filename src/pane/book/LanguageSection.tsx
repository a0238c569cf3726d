import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { presentState } from '../../app/editions/editionsOf.ts';
import { rekeepAnswers } from '../../app/editions/rekeepAnswers.ts';
import { defaultLanguage, languages } from '../../domain/language.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { usePartStyles } from './usePartStyles.ts';

/** Each language by its own name, whatever the language of the interface. */
const ownNames = { 'zh-CN': '中文', 'en-US': 'English' } as const;

/** In which language the workbook's formulas answer text, and the choice of another. */
export function LanguageSection(): ReactElement {
  const styles = usePartStyles();
  const { words, answerLanguage, editions, context, attempt, tell, start } = usePane();
  const [current, setCurrent] = useState(() => answerLanguage.current());
  const choose = async (value: string): Promise<void> => {
    const language = languages.find((known) => known === value);
    if (language === undefined) return;
    const outcome = await attempt(answerLanguage.set(language));
    if (!outcome.ok) return;
    setCurrent(language);
    const state = presentState(editions);
    const before = { ...context, answers: current ?? defaultLanguage };
    const from = state === undefined ? undefined : { state, context: before };
    await rekeepAnswers(editions, { ...context, answers: language }, from);
    tell({ intent: 'success', text: words.book.answersSet });
  };
  return (
    <Section title={words.book.answers}>
      <p className={styles.small}>{words.book.answersNote}</p>
      <RadioGroup
        layout="horizontal"
        aria-label={words.book.answers}
        value={current ?? defaultLanguage}
        onChange={(_event, { value }) => start(async () => choose(value))}
      >
        {languages.map((language) => (
          <Radio key={language} value={language} label={ownNames[language]} />
        ))}
      </RadioGroup>
      {current === undefined ? <p className={styles.small}>{words.book.answersUnset}</p> : null}
    </Section>
  );
}
