import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InsertionKind } from '../../app/insertion/planInsertion.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

interface Props {
  readonly kind: InsertionKind;
  readonly kinds: readonly InsertionKind[];
  readonly onKind: (kind: InsertionKind) => void;
}

/** The ways in which a figure can be inserted. */
export function KindField({ kind, kinds, onKind }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Field label={words.insert.as} orientation="horizontal">
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={words.insert.kinds[kind]}
        selectedOptions={[kind]}
        onOptionSelect={(_event, { optionValue }) => {
          const chosen = kinds.find((item) => item === optionValue);
          if (chosen !== undefined) onKind(chosen);
        }}
      >
        {kinds.map((item) => (
          <Option key={item} value={item}>
            {words.insert.kinds[item]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
