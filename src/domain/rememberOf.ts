/**
 * A pure function of an object that keeps its answer for as long as somebody holds the object, which does not change.
 *
 * @example
 * const spellings = rememberOf(makeSpellings);
 * spellings(place) === spellings(place); // => true, made once
 */
export function rememberOf<Input extends object, Output extends object>(
  answer: (input: Input) => Output,
): (input: Input) => Output {
  const answers = new WeakMap<Input, Output>();
  return (input) => {
    const known = answers.get(input);
    if (known !== undefined) return known;
    const made = answer(input);
    answers.set(input, made);
    return made;
  };
}
