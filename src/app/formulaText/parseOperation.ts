import type { FormulaArgument } from './formulaArgument.ts';
import { parseArgument } from './parseArgument.ts';
import { parseFormula, type FormulaCall } from './parseFormula.ts';
import { splitGroup } from './scanText.ts';

/** One operand of a sum. */
export interface Term {
  readonly sign: 1 | -1;
  readonly argument: FormulaArgument;
}

/** The expressions that arguments often are, told without the host: headers joined, a year shifted, a call of ours. */
export type Operation =
  | { readonly kind: 'join'; readonly operands: readonly FormulaArgument[] }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'call'; readonly call: FormulaCall };

/**
 * Reads an expression of `&`, of `+` and `-`, or of one call of ours; undefined for any other, which the host alone can
 * evaluate. Operands may be expressions again.
 *
 * @example
 * parseOperation('B$2+1&"H1"'); // => joins the expression B$2+1 and the text H1, as `&` binds less than `+`
 * parseOperation('LEFT(A1,2)'); // => undefined
 */
export function parseOperation(text: string): Operation | undefined {
  return readJoin(text) ?? readSum(text) ?? readCall(text);
}

/** The arguments that an operation is made of. */
export function operandsOf(operation: Operation): readonly FormulaArgument[] {
  switch (operation.kind) {
    case 'join':
      return operation.operands;
    case 'sum':
      return operation.terms.map(({ argument }) => argument);
    case 'call':
      return operation.call.arguments.map(({ argument }) => argument);
  }
}

function readJoin(text: string): Operation | undefined {
  const terms = termsOf(text, '&');
  return terms && { kind: 'join', operands: terms.map(({ argument }) => argument) };
}

function readSum(text: string): Operation | undefined {
  const terms = termsOf(text, '+-');
  return terms && { kind: 'sum', terms };
}

/** What stands between operators; undefined where there are none, or one has nothing beside it. */
function termsOf(text: string, operators: string): readonly Term[] | undefined {
  const { parts, end } = splitGroup(text, 0, operators);
  if (parts.length < 2 || end < text.length) return undefined;
  const terms = parts.map(([from, to]): Term => ({
    sign: text.charAt(from - 1) === '-' ? -1 : 1,
    argument: parseArgument(text.slice(from, to)),
  }));
  return terms.some(({ argument }) => argument.kind === 'blank') ? undefined : terms;
}

function readCall(text: string): Operation | undefined {
  const [call] = parseFormula(`=${text}`);
  const isWhole = call?.start === 1 && call.end === text.length + 1 && !call.isDisfigured;
  return isWhole ? { kind: 'call', call } : undefined;
}
