import { Switch } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { usePartStyles } from './usePartStyles.ts';

/** Whether people who open the workbook without the add-in are asked about it. */
export function RecipientsSection(): ReactElement {
  const styles = usePartStyles();
  const { words, recipientPrompts, attempt, tell, start } = usePane();
  const { book } = words;
  const [areOff, setOff] = useState(() => recipientPrompts.areOff());
  const turn = async (off: boolean): Promise<void> => {
    const outcome = await attempt(recipientPrompts.turnOff(off));
    if (!outcome.ok) return;
    setOff(off);
    tell({ intent: 'success', text: off ? book.promptsOff : book.promptsOn });
  };
  return (
    <Section title={book.recipients}>
      <p className={styles.note}>{book.recipientsNote}</p>
      <Switch
        checked={areOff}
        label={book.noPrompts}
        onChange={(_event, { checked }) => start(async () => turn(checked))}
      />
    </Section>
  );
}
