import type { FunctionDefinition } from '../../formulas/functions/functionDefinition.ts';
import { namespace } from '../../formulas/product.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { referenceText } from './cellReference.ts';
import type { BuildableArgument, LiteralArgument } from './formulaArgument.ts';
import { worksheetFormulaOf } from './worksheetFormulaOf.ts';

/**
 * The formula that calls a function, in the en-US form that the host's API takes everywhere; trailing blanks are left out.
 *
 * @example
 * buildFormula(trade, [literal('济源'), literal(2025), blank]); // => '=HENAN.TRADE("济源",2025)'
 * buildFormula(trade, [literal('“a"b”'), literal(2025)]); // => '=HENAN.TRADE("“a""b”",2025)'
 */
export function buildFormula(
  { id }: Pick<FunctionDefinition, 'id'>,
  given: readonly BuildableArgument[],
): WorksheetFormula {
  return worksheetFormulaOf(`=${namespace}.${id}(${argumentsText(given)})`);
}

/** The arguments of a call, separated by commas, without trailing blanks. */
function argumentsText(given: readonly BuildableArgument[]): string {
  const last = given.findLastIndex(({ kind }) => kind !== 'blank');
  return given
    .slice(0, last + 1)
    .map(argumentText)
    .join(',');
}

/** One argument as a formula has it. */
export function argumentText(argument: BuildableArgument): string {
  switch (argument.kind) {
    case 'blank':
      return '';
    case 'cell':
      return referenceText(argument.cell);
    case 'area': {
      const { sheet: _sheet, ...to } = argument.to;
      return `${referenceText(argument.from)}:${referenceText(to)}`;
    }
    case 'array':
      return `{${argument.rows.map((row) => row.map(literalText).join(',')).join(';')}}`;
    case 'text':
    case 'number':
    case 'boolean':
      return literalText(argument);
  }
}

function literalText(literal: LiteralArgument): string {
  if (literal.kind === 'text') return `"${literal.text.replaceAll('"', '""')}"`;
  return String(literal.value).toUpperCase();
}
