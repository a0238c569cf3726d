import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { functionCatalogue } from '../../formulas/functions/functionCatalogue.ts';
import type { FunctionDefinition } from '../../formulas/functions/functionDefinition.ts';
import { namespace } from '../../formulas/product.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface Props {
  readonly definition: FunctionDefinition;
  readonly onChoose: (id: string) => void;
}

/** The function that is called, with what it answers. */
export function FunctionField({ definition, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  return (
    <Field label={words.card.function} hint={definition.summary[language]}>
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={`${namespace}.${definition.id}`}
        selectedOptions={[definition.id]}
        onOptionSelect={(_event, { optionValue }) => onChoose(optionValue ?? definition.id)}
      >
        {functionCatalogue.map(({ id }) => (
          <Option key={id} value={id} text={`${namespace}.${id}`}>
            {`${namespace}.${id}`}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
