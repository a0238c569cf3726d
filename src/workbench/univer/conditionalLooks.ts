import {
  ICommandService,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalLook } from '../grid/grid.ts';
import { toStyle } from './cellStyle.ts';

/** Before what draws the cells, behind what makes their text. */
const priority = 10;

/** Conditional formats: the engine calculates them, here they are set and drawn. */
export class ConditionalLooks {
  readonly #commands: ICommandService;
  readonly #rules: ConditionalFormattingRuleModel;
  readonly #service: ConditionalFormattingService;
  readonly #unitId: () => string;

  constructor(injector: Injector, unitId: () => string) {
    this.#commands = injector.get(ICommandService);
    this.#rules = injector.get(ConditionalFormattingRuleModel);
    this.#service = injector.get(ConditionalFormattingService);
    this.#unitId = unitId;
    this.#draw(injector);
  }

  /** What a cell takes over now; undefined where no formula is true. */
  at(sheetId: string, row: number, column: number): IStyleData | undefined {
    return this.#styleAt(this.#unitId(), sheetId, row, column);
  }

  /** Has a sheet show these, the first before the others, and no more those of before. */
  set(sheetId: string, looks: readonly ConditionalLook[]): void {
    const at = { unitId: this.#unitId(), subUnitId: sheetId };
    const before = (this.#rules.getSubunitRules(at.unitId, sheetId) ?? []).map(({ cfId }) => cfId);
    for (const cfId of before) {
      this.#commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...at, cfId });
    }
    // The engine puts the last one first.
    for (const look of looks.toReversed()) {
      if (look.formula === '') continue;
      this.#commands.syncExecuteCommand(AddConditionalRuleMutation.id, {
        ...at,
        rule: toRule(look),
      });
    }
  }

  #styleAt(unitId: string, sheetId: string, row: number, column: number): IStyleData | undefined {
    return this.#service.composeStyle(unitId, sheetId, row, column)?.style ?? undefined;
  }

  #draw(injector: Injector): void {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'conditional-looks',
      effect: InterceptorEffectEnum.Style,
      priority,
      handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
        const look = this.#styleAt(unitId, subUnitId, row, col);
        if (look === undefined) return next(cell);
        const own: Nullable<IStyleData> =
          typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
        const dressed: ICellDataForSheetInterceptor = { ...cell, s: { ...own, ...look } };
        return next(dressed);
      },
    });
    const renders = injector.get(IRenderManagerService);
    injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(({ unitId }) => {
      const render = renders.getRenderById(unitId);
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    });
  }
}

function toRule({
  id,
  area,
  formula,
  format,
  stopIfTrue,
}: ConditionalLook): IConditionFormattingRule {
  const { row, column, rows, columns } = area;
  const range = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
  return {
    cfId: id,
    ranges: [range],
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: toStyle(format),
    },
  };
}
