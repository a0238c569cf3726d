import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import {
  blankCell,
  type ArgumentValue,
  type ScalarArgument,
} from '../customFunctions/argumentValue.ts';
import { isCallError, isResultMatrix, type ResultCell } from '../customFunctions/callResult.ts';
import type { CellPlace } from '../customFunctions/cellCalls.ts';
import { busyError, type Evaluation } from '../customFunctions/evaluation.ts';
import { errorTypeOf } from './errorTypes.ts';

/** Evaluates one call that stands in a formula. */
export type HostedEvaluator = (given: readonly ArgumentValue[], place: CellPlace) => Evaluation;

function toArgument(given: Nullable<BaseValueObject>): ScalarArgument {
  const value = given ?? null;
  if (value === null || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

function toMatrix(array: ArrayValueObject): ArgumentValue {
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  const cellAt = (row: number, column: number): ScalarArgument =>
    toArgument(array.get(row, column)) ?? blankCell;
  if (rows === 1 && columns === 1) return cellAt(0, 0);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cellAt(row, column)),
  );
}

function toCell(cell: ResultCell): BaseValueObject {
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (isCallError(cell)) return ErrorValueObject.create(errorTypeOf(cell.error));
  return NumberValueObject.create(cell.number, cell.numberFormat);
}

function toResult(result: Evaluation): BaseValueObject {
  if (typeof result === 'symbol') return ErrorValueObject.create(errorTypeOf(busyError));
  if (!isResultMatrix(result)) return toCell(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toCell)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A function of the formula engine that another party answers; synchronous, because the engine awaits one by one. */
export class HostedFunction extends BaseFunction {
  readonly #evaluate: HostedEvaluator;

  constructor(name: string, evaluate: HostedEvaluator) {
    super(name);
    this.#evaluate = evaluate;
  }

  /** A text that looks like a number or a date stays text, as in Excel. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const given = variants.map((variant) => {
      if (variant instanceof ArrayValueObject) return toMatrix(variant);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine turns references into arrays first
      return toArgument(variant as BaseValueObject);
    });
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return toResult(this.#evaluate(given, place));
  }
}
