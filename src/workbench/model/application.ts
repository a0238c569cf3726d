import { ApiObject } from '../richApi/apiObject.ts';
import { fixed, type ExcelModel } from './excelModel.ts';

/** `Excel.Application`. Screen updating and API calculation are never suspended: both only save time. */
export function applicationObject(model: ExcelModel): ApiObject {
  return new ApiObject({
    type: 'Application',
    properties: {
      calculationEngineVersion: fixed(191_029),
      calculationMode: { get: () => 'Automatic', set: () => undefined },
      calculationState: fixed('Done'),
      decimalSeparator: fixed('.'),
      thousandsSeparator: fixed(','),
      useSystemSeparators: fixed(true),
    },
    methods: {
      calculate: (given) => {
        if (given.text(0) !== 'Recalculate') model.grid.calculateAll();
      },
      suspendApiCalculationUntilNextSync: () => null,
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}
