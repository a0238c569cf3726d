import { tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import { figure } from '../../formulas/functions/figure.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import { status } from '../../formulas/functions/status.ts';
import { trade } from '../../formulas/functions/trade.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { namespace } from '../../formulas/product.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';

/**
 * The `STATUS` that asks the same as the formula of a cell, with the same references, so that it follows every change of a
 * header; undefined for a question that `STATUS` cannot ask (a share of another place).
 *
 * @example
 * statusCall('=HENAN.TRADE($A3,B$2,"出口",,"万元")'); // => '=HENAN.STATUS($A3,"出口",B$2)'
 * statusCall('=HENAN.YOY($A3,"gdp",B$2)'); // => '=HENAN.STATUS($A3,"gdp",B$2,,"yoy")'
 */
export function statusCall(formula: WorksheetFormula): WorksheetFormula | undefined {
  const [call] = parseFormula(formula);
  const definition = call === undefined ? undefined : functionOf(call.id);
  if (call === undefined || definition === undefined) return undefined;
  const given = new Map(
    definition.parameters.map(({ name }, at) => [name, call.arguments[at]?.text ?? '']),
  );
  const own = ownParts(definition.id, given);
  if (own === undefined || (given.get('reference') ?? '') !== '') return undefined;
  const texts = status.parameters.map(({ name }) => own.get(name) ?? given.get(name) ?? '');
  const last = texts.findLastIndex((text) => text !== '');
  return worksheetFormulaOf(`=${namespace}.${status.id}(${texts.slice(0, last + 1).join(',')})`);
}

/** What a function asks without saying it in an argument of that name. */
function ownParts(
  id: string,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  const flow = given.get('flow') ?? '';
  switch (id) {
    case trade.id:
      return new Map([['indicator', flow === '' ? `"${tradeIndicator}"` : flow]]);
    case yoy.id:
      return new Map([['measure', '"yoy"']]);
    case figure.id:
      return new Map();
    default:
      return undefined;
  }
}
