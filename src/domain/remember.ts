/** Enough for every name and period of a large workbook; then it starts afresh. */
const mostEntries = 20_000;

/**
 * A pure function that keeps its answers, so that thousands of cells with the same argument ask once; texts and numbers
 * only, as they are compared by value.
 *
 * @example
 * const parse = remember(parsePeriod);
 * parse('2025H1') === parse('2025H1'); // => true
 */
export function remember<Input extends string | number, Output>(
  answer: (input: Input) => Output,
): (input: Input) => Output {
  // Boxed, as an answer may itself be undefined.
  const answers = new Map<Input, { readonly value: Output }>();
  return (input) => {
    const known = answers.get(input);
    if (known !== undefined) return known.value;
    if (answers.size >= mostEntries) answers.clear();
    const value = answer(input);
    answers.set(input, { value });
    return value;
  };
}
