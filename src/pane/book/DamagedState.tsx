import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { chooseEdition } from '../../app/editions/chooseEdition.ts';
import { useApplying } from '../actions/useApplying.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { useEditionList } from './useEditionList.ts';
import { usePartStyles } from './usePartStyles.ts';

const useStyles = makeStyles({ text: { margin: 0 } });

/** In a workbook whose state is damaged: the choice of the edition that it goes on with; nothing in any other. */
export function DamagedState(): ReactElement | null {
  const styles = useStyles();
  const { actions } = usePartStyles();
  const { words, workbook, editions, context, start } = usePane();
  const apply = useApplying();
  const reading = useWorkbookState();
  const listed = useEditionList();
  if (reading?.kind !== 'damaged') return null;
  const choose = (id: string): void =>
    start(async () => {
      await apply(
        async (long) => chooseEdition(workbook, editions, context, id, long),
        (count) => words.editions.moved(id.slice(0, 10), count),
      );
    });
  return (
    <>
      <p className={styles.text}>{words.editions.damaged[reading.damage]}</p>
      <div className={actions}>
        {listed.map((id) => (
          <Button key={id} onClick={() => choose(id)}>
            {words.editions.chooseEdition(id.slice(0, 10))}
          </Button>
        ))}
      </div>
    </>
  );
}
