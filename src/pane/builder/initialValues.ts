import type { FormValues } from '../../app/formulaForm/formValues.ts';
import type { FigureCall } from '../../app/insertion/figureCall.ts';
import type { Figure } from '../../domain/figure.ts';

/** Form values that ask for a figure, under every name by which functions know its parts. */
export function initialValues({ indicator }: Figure, { values }: FigureCall): FormValues {
  const { place, period } = values;
  return {
    indicator,
    ...values,
    places: place,
    periods: period,
    from: period,
    to: period,
  };
}
