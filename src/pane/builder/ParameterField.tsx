import type { ReactElement } from 'react';
import type { FormField } from '../../app/formulaForm/formulaForm.ts';
import { NarrowingBox } from '../fields/NarrowingBox.tsx';
import { usePane } from '../services/PaneContext.ts';
import { parameterLabel } from './parameterLabel.ts';

interface Props {
  readonly field: FormField;
  readonly onChange: (value: string | number | undefined) => void;
}

/** One parameter: free text, with the values that exist for what was chosen before. */
export function ParameterField({ field, onChange }: Props): ReactElement {
  const { words } = usePane();
  const { parameter, options, text } = field;
  const { label, hint } = parameterLabel(field.label);
  return (
    <NarrowingBox
      className=""
      label={label}
      hint={hint}
      placeholder={parameter.optional ? words.card.anyValue : ''}
      required={!parameter.optional}
      choices={options}
      chosen={options.find(({ value }) => String(value) === String(field.value ?? ''))}
      text={text}
      onText={(typed) => onChange(typed === '' ? undefined : typed)}
      onChoose={({ value }) => onChange(value)}
    />
  );
}
