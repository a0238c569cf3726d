import { describe, expect, it } from 'vitest';
import { formResult } from '../../../src/app/formulaForm/formResult.ts';
import { figureCall } from '../../../src/app/insertion/figureCall.ts';
import { functionCatalogue } from '../../../src/formulas/functions/functionCatalogue.ts';
import { initialValues } from '../../../src/pane/builder/initialValues.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

describe('initialValues', () => {
  const figure = firstDataset.figures.find(
    ({ place, period, indicator, measure, breakdown }) =>
      place === '410000' &&
      period === '2024' &&
      indicator === 'trade' &&
      measure === 'level' &&
      breakdown === '',
  );
  if (figure === undefined) throw new Error('no figure of the province');
  const values = initialValues(figure, figureCall(firstDataset, figure, 'zh-CN'));

  it.each(functionCatalogue)('gives $id every argument that it requires', (definition) => {
    const required = definition.parameters.filter(({ optional }) => !optional);
    // What is added to or compared with something is chosen by the user.
    const open = required.filter(({ name }) => values[name] === undefined);
    expect(open.every(({ kind }) => kind === 'breakdown' || kind === 'reference')).toBe(true);
  });

  it('asks for the figure itself where a function answers one', () => {
    const trade = functionCatalogue.find(({ id }) => id === 'TRADE');
    const result = trade === undefined ? undefined : formResult(trade, values, context);
    expect(result?.ok === true && result.figure?.id).toBe(figure.id);
  });
});
