import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useExpandIcon } from '../fields/useExpandIcon.ts';

/** A longer list is no help: typing narrows it. */
const most = 80;

const useStyles = makeStyles({
  field: { minWidth: 0, flex: '1 1 130px' },
  combobox: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  listbox: { maxHeight: '260px' },
});

export interface NameOption {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly NameOption[];
  readonly chosen: string | undefined;
  readonly required?: boolean;
  readonly onChoose: (id: string) => void;
}

/** One name out of a list that typing narrows. */
export function NameField(props: Props): ReactElement {
  const { label, hint, options, chosen, required = false, onChoose } = props;
  const styles = useStyles();
  const expandIcon = useExpandIcon();
  const [typed, setTyped] = useState<string>();
  const sought = (typed ?? '').trim().toLowerCase();
  const shown = options
    .filter((option) => `${option.label} ${option.id}`.toLowerCase().includes(sought))
    .slice(0, most);
  const current = options.find(({ id }) => id === chosen);
  return (
    <Field className={styles.field} label={label} required={required}>
      <Combobox
        inlinePopup
        expandIcon={expandIcon}
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        placeholder={hint}
        value={typed ?? current?.label ?? ''}
        selectedOptions={chosen === undefined ? [] : [chosen]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(undefined);
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {shown.map(({ id, label: text }) => (
          <Option key={id} value={id} text={text}>
            {text}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
