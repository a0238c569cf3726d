import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { refreshScopes, type RefreshScope } from '../../app/workbook/formulasInScope.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

interface Props {
  readonly scope: RefreshScope;
  readonly onScope: (scope: RefreshScope) => void;
}

/** Which formulas are refreshed. */
export function ScopeField({ scope, onScope }: Props): ReactElement {
  const styles = useStyles();
  const { scope: label, scopes } = usePane().words.book;
  return (
    <Field label={label} orientation="horizontal">
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={scopes[scope]}
        selectedOptions={[scope]}
        onOptionSelect={(_event, { optionValue }) => {
          const chosen = refreshScopes.find((item) => item === optionValue);
          if (chosen !== undefined) onScope(chosen);
        }}
      >
        {refreshScopes.map((item) => (
          <Option key={item} value={item}>
            {scopes[item]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
