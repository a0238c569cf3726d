import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { scopes } from '../../app/workbook/formulasInScope.ts';
import { usePane } from '../services/PaneContext.ts';
import type { ChosenScope } from './useScope.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginInlineStart: '-8px' },
});

/** Which part of the workbook is copied, cited and refreshed: one choice for all of it. */
export function ScopeField({ scope, onScope, address }: ChosenScope): ReactElement {
  const styles = useStyles();
  const { book } = usePane().words;
  return (
    <Field label={book.scope}>
      <RadioGroup
        layout="horizontal"
        className={styles.group}
        value={scope}
        onChange={(_event, { value }) => {
          const chosen = scopes.find((item) => item === value);
          if (chosen !== undefined) onScope(chosen);
        }}
      >
        {scopes.map((item) => (
          <Radio
            key={item}
            value={item}
            label={
              item === 'selection' && address !== ''
                ? `${book.scopes[item]} ${address}`
                : book.scopes[item]
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
