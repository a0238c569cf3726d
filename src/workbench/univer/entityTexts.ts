import { CellValueType, InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { CellPlace } from '../customFunctions/cellCalls.ts';

/** Before what draws the cells, behind what tells their values. */
const priority = 10;

/** What a cell holds whose answer is an entity. */
const entityError = '#VALUE!';

/** Has cells show the text of the entity that they hold, which is an error to formulas. */
export function showEntityTexts(
  injector: Injector,
  textOf: (place: CellPlace) => string | null,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'entity-texts',
    effect: InterceptorEffectEnum.Value,
    priority,
    handler: (cell, { subUnitId: sheetId, row, col: column }, next) => {
      const text = cell?.v === entityError ? textOf({ sheetId, row, column }) : null;
      return next(text === null ? cell : { ...cell, v: text, t: CellValueType.STRING });
    },
  });
}
