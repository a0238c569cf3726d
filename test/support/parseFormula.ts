import type { CellInput, CellValue } from '../../src/formulas/cellValue.ts';

/** A call as the cell hands it over: an omitted argument is null. */
export interface ParsedFormula {
  readonly name: string;
  readonly given: readonly CellInput[];
}

const call = /^=HENAN\.(?<name>[A-Z]+)\((?<inside>.*)\)$/su;
const token = /"(?:[^"]|"")*"|\{[^}]*\}|[^,]+/uy;

/**
 * Reads a formula whose arguments are literals: texts, numbers, TRUE and FALSE, and array constants, in which an empty text
 * stands for an empty cell.
 *
 * @example
 * parseFormula('=HENAN.GRID({"济源";"郑州"},"trade",2025)').given[0]; // => [['济源'], ['郑州']], a column
 * parseFormula('=HENAN.TRADE("济源",2025,,"us")').given[2]; // => null
 */
export function parseFormula(formula: string): ParsedFormula {
  const groups = call.exec(formula)?.groups;
  if (groups === undefined) throw new Error(`not a formula of this namespace: ${formula}`);
  const inside = groups['inside'] ?? '';
  return {
    name: groups['name'] ?? '',
    given: inside.trim() === '' ? [] : split(inside).map(input),
  };
}

/** Splits at commas outside texts and array constants. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    token.lastIndex = at;
    const found = text[at] === ',' ? '' : (token.exec(text)?.[0] ?? '');
    parts.push(found.trim());
    at += found.length;
  }
  return parts;
}

function input(text: string): CellInput {
  if (!text.startsWith('{')) return literal(text);
  const rows = text.slice(1, -1).split(';');
  return rows.map((row) => split(row).map(literal));
}

function literal(text: string): CellValue {
  if (text === '') return null;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return Number(text);
}
