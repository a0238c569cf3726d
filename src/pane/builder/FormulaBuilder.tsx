import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons/svg/options';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { formResult, type FormResult } from '../../app/formulaForm/formResult.ts';
import { formulaForm } from '../../app/formulaForm/formulaForm.ts';
import type { FormValues } from '../../app/formulaForm/formValues.ts';
import { figureCall } from '../../app/insertion/figureCall.ts';
import type { Figure } from '../../domain/figure.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import { usePane } from '../services/PaneContext.ts';
import { FormulaResult } from './FormulaResult.tsx';
import { FunctionField } from './FunctionField.tsx';
import { initialValues } from './initialValues.ts';
import { ParameterField } from './ParameterField.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // What a change makes of the formula stays in view while the fields scroll.
  result: {
    position: 'sticky',
    top: '-12px',
    zIndex: 2,
    paddingBlock: '12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly figure: Figure;
  /** Hears what the form makes while it is open: that is what the card inserts then. */
  readonly onForm: (result: FormResult | undefined) => void;
}

/** Builds a call of any function: the values that exist for what was chosen before, the formula and its live result. */
export function FormulaBuilder({ figure, onForm }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, context, sheet } = usePane();
  const call = useMemo(() => figureCall(sheet.dataset, figure, sheet.language), [figure, sheet]);
  const [id, setId] = useState(call.definition.id);
  const [values, setValues] = useState<FormValues>(() => initialValues(figure, call));
  const [open, setOpen] = useState(false);
  const definition = functionOf(id);
  const result = useMemo(
    () => (definition === undefined ? undefined : formResult(definition, values, context)),
    [definition, values, context],
  );
  useEffect(() => onForm(open ? result : undefined), [open, result, onForm]);
  if (definition === undefined || result === undefined) return null;
  return (
    <div className={styles.form}>
      <div className={open ? styles.result : ''}>
        <FormulaResult result={result} onMend={setValues}>
          <Button
            icon={<OptionsRegular />}
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            {words.card.change}
          </Button>
        </FormulaResult>
      </div>
      {open ? (
        <>
          <FunctionField definition={definition} onChoose={setId} />
          {formulaForm(definition, values, context).map((field) => (
            <ParameterField
              key={`${id} ${field.parameter.name}`}
              field={field}
              onChange={(value) => setValues({ ...values, [field.parameter.name]: value })}
            />
          ))}
        </>
      ) : null}
    </div>
  );
}
