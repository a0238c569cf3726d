import { isNumeral } from '../../domain/numeral.ts';
import type { Field } from './descriptor.ts';
import type { Fault } from './problem.ts';

type Check = (text: string) => boolean;

/** Lexical forms of https://datapackage.org/standard/table-schema/#field-types. */
const forms: Readonly<Record<Field['type'], Check>> = {
  string: () => true,
  any: () => true,
  integer: (text) => /^[+-]?\d+$/u.test(text),
  number: isNumeral,
  boolean: (text) => /^(?:true|True|TRUE|1|false|False|FALSE|0)$/u.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isDay(text),
  year: (text) => /^\d{4}$/u.test(text),
  yearmonth: (text) => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text),
  datetime: (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?$/u.test(text) &&
    isDay(text.slice(0, 10)),
};

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Holds one cell against its Table Schema field: type first, then every constraint. A missing value meets everything but
 * `required`.
 *
 * @example
 * checkCell(lineField, '0', ['']); // => [{ code: 'minimum', value: '0', limit: '1' }]
 */
export function checkCell(
  field: Field,
  text: string,
  missing: readonly string[],
): readonly Fault[] {
  const { required, enum: allowed, pattern } = field.constraints;
  if (missing.includes(text)) return required ? [{ code: 'required' }] : [];
  if (!forms[field.type](text)) return [{ code: 'type', value: text, type: field.type }];
  const faults: Fault[] = [];
  if (allowed !== undefined && !allowed.map(String).includes(text)) {
    faults.push({ code: 'enum', value: text, allowed: allowed.map(String) });
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    faults.push({ code: 'pattern', value: text, pattern });
  }
  return [...faults, ...lengthFaults(field, text), ...rangeFaults(field, text)];
}

function lengthFaults({ constraints }: Field, text: string): readonly Fault[] {
  const { minLength = 0, maxLength = Infinity } = constraints;
  const { length } = Array.from(text);
  if (length < minLength) return [{ code: 'length', value: text, limit: minLength }];
  return length > maxLength ? [{ code: 'length', value: text, limit: maxLength }] : [];
}

function rangeFaults({ constraints, type }: Field, text: string): readonly Fault[] {
  const { minimum, maximum } = constraints;
  const faults: Fault[] = [];
  if (minimum !== undefined && isLess(type, text, String(minimum))) {
    faults.push({ code: 'minimum', value: text, limit: String(minimum) });
  }
  if (maximum !== undefined && isLess(type, String(maximum), text)) {
    faults.push({ code: 'maximum', value: text, limit: String(maximum) });
  }
  return faults;
}

/** ISO dates order as text. */
function isLess(type: Field['type'], left: string, right: string): boolean {
  const numeric = type === 'integer' || type === 'number' || type === 'year';
  return numeric ? Number(left) < Number(right) : left < right;
}
