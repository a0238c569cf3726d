import { isNumeral } from '../../domain/numeral.ts';
import { parseReference } from './cellReference.ts';
import type { FormulaArgument, LiteralArgument } from './formulaArgument.ts';
import { endOfQuoted, splitGroup } from './scanText.ts';

const name = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/**
 * Reads what stands between two commas.
 *
 * @example
 * parseArgument(' "a""b" '); // => the text a"b
 * parseArgument('$A3'); // => a reference to a cell
 * parseArgument('A3&"H1"'); // => an expression, which only the host evaluates in full
 */
export function parseArgument(text: string): FormulaArgument {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  return (
    parseLiteral(trimmed) ?? parseArray(trimmed) ?? parseCells(trimmed) ?? nameOrExpression(trimmed)
  );
}

function nameOrExpression(text: string): FormulaArgument {
  return name.test(text) ? { kind: 'name', name: text } : { kind: 'expression', text };
}

/** A text, number or truth value; undefined for anything else. */
function parseLiteral(text: string): LiteralArgument | undefined {
  if (text.startsWith('"') && endOfQuoted(text, 0) === text.length && text.length > 1) {
    return { kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') };
  }
  if (isNumeral(text)) return { kind: 'number', value: Number(text) };
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'boolean', value: upper === 'TRUE' }
    : undefined;
}

function parseCells(text: string): FormulaArgument | undefined {
  const reference = parseReference(text);
  if (reference === undefined) return undefined;
  const { from, to } = reference;
  return to === undefined ? { kind: 'cell', cell: from } : { kind: 'area', from, to };
}

function parseArray(text: string): FormulaArgument | undefined {
  if (!text.startsWith('{')) return undefined;
  const { parts, end } = splitGroup(text, 1, ';');
  if (end !== text.length - 1) return undefined;
  const rows: LiteralArgument[][] = [];
  for (const [from, to] of parts) {
    const row = splitGroup(text.slice(from, to), 0).parts.map(([start, stop]) =>
      parseLiteral(text.slice(from + start, from + stop).trim()),
    );
    const literals = row.filter((cell) => cell !== undefined);
    if (literals.length < row.length) return undefined;
    rows.push(literals);
  }
  return { kind: 'array', rows };
}
