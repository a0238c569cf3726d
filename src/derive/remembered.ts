/** A function of a text that computes each answer once. */
export function remembered<Value extends object | string>(
  compute: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}
