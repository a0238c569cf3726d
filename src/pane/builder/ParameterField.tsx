import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FormField } from '../../app/formulaForm/formulaForm.ts';
import { parameterLabel } from './parameterLabel.ts';
import { usePane } from '../services/PaneContext.ts';
import { useExpandIcon } from '../fields/useExpandIcon.ts';

/** A longer list is no help: typing narrows it. */
const most = 80;

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  listbox: { maxHeight: '240px' },
  detail: {
    marginInlineStart: 'auto',
    paddingInlineStart: '8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly field: FormField;
  readonly onChange: (value: string | number | undefined) => void;
}

/** One parameter: free text, with the values that exist for what was chosen before. */
export function ParameterField({ field, onChange }: Props): ReactElement {
  const styles = useStyles();
  const expandIcon = useExpandIcon();
  const { words } = usePane();
  const { parameter, options } = field;
  const { label: name, hint } = parameterLabel(field.label);
  const value = field.value === undefined ? '' : String(field.value);
  const chosen = options.find((option) => String(option.value) === value);
  const [typed, setTyped] = useState<string>();
  const sought = (typed ?? '').trim().toLowerCase();
  const shown = options
    .filter((option) => `${option.label} ${option.value}`.toLowerCase().includes(sought))
    .slice(0, most);
  const finish = (next: string): void => {
    setTyped(undefined);
    const option = options.find((item) => String(item.value) === next);
    onChange(option?.value ?? (next === '' ? undefined : next));
  };
  return (
    <Field label={name} hint={hint} required={!parameter.optional}>
      <Combobox
        inlinePopup
        expandIcon={expandIcon}
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        freeform
        clearable={parameter.optional}
        placeholder={parameter.optional ? words.card.anyValue : ''}
        value={typed ?? chosen?.label ?? value}
        selectedOptions={chosen === undefined ? [] : [String(chosen.value)]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== undefined) finish(typed);
        }}
        onOptionSelect={(event, { optionValue }) => {
          // Typing what is no option takes the option back; only the button that clears means a blank.
          if (optionValue !== undefined || event.type === 'click') finish(optionValue ?? '');
        }}
      >
        {shown.map((option) => (
          <Option key={String(option.value)} value={String(option.value)} text={option.label}>
            {option.label}
            {option.detail === '' ? null : <span className={styles.detail}>{option.detail}</span>}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
