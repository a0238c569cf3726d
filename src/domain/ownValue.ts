/**
 * What a record itself has under a name: the one way to look up a text in a plain object, as `record[text]` also finds what
 * every object inherits. A table of constants is a `Map` instead.
 *
 * @example
 * ownValue({ period: 2025 }, 'period'); // => 2025
 * ownValue({ period: 2025 }, 'constructor'); // => undefined
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
