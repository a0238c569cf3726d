import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { notAnswered, type HostObservation } from '../../app/selfTest/hostQuestion.ts';
import { selfTestText } from '../../app/selfTest/selfTestText.ts';
import { usePane } from '../services/PaneContext.ts';
import { usePartStyles } from './usePartStyles.ts';

/** Asks the host how it behaves, shows that beside what was assumed, and copies it. */
export function SelfTestSection(): ReactElement {
  const styles = usePartStyles();
  const { words, selfTest, longWorks, host, detailsOf, attempt, tell, start } = usePane();
  const { book } = words;
  const [seen, setSeen] = useState<readonly HostObservation[]>();
  const run = async (): Promise<void> => {
    setSeen(undefined);
    const outcome = await attempt(longWorks.run(async (long) => selfTest.run(long)));
    if (outcome.ok) setSeen(outcome.value);
  };
  const copy = async (observations: readonly HostObservation[]): Promise<void> => {
    const details = detailsOf({ error: '', stack: '' });
    const text = selfTestText(observations, selfTest.assumed, details);
    const outcome = await attempt(host.copyText(text));
    if (outcome.ok) tell({ intent: 'success', text: book.selfTestCopied });
  };
  const verdict = ({ question, seen: answer }: HostObservation): string => {
    if (answer === notAnswered) return '';
    const assumed = selfTest.assumed[question];
    return ` · ${answer === assumed ? book.asAssumed : book.differs(assumed)}`;
  };
  return (
    <div className={styles.part}>
      <p className={styles.note}>{book.selfTestNote}</p>
      <div className={styles.actions}>
        <Button onClick={() => start(run)}>{book.runSelfTest}</Button>
        {seen === undefined ? null : (
          <Button onClick={() => start(async () => copy(seen))}>{book.copySelfTest}</Button>
        )}
      </div>
      {seen === undefined ? null : (
        <ul className={styles.list} role="status">
          {seen.map((observation) => (
            <li key={observation.question}>
              {book.questions[observation.question]} <code>{observation.seen}</code>
              {verdict(observation)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
