interface ParameterLabel {
  readonly label: string;
  /** What follows the first words of a description; empty where nothing does. */
  readonly hint: string;
}

/**
 * The first words of a parameter's description as its label, the rest as a hint.
 *
 * @example
 * parameterLabel('时期：2025、"2025H1"'); // => { label: '时期', hint: '2025、"2025H1"' }
 * parameterLabel('Unit, such as 亿元; blank is …'); // => { label: 'Unit', hint: 'such as 亿元; blank is …' }
 */
export function parameterLabel(description: string): ParameterLabel {
  const end = /[:;,：；，]\s*/u.exec(description);
  if (end === null) return { label: description, hint: '' };
  return {
    label: description.slice(0, end.index),
    hint: description.slice(end.index + end[0].length),
  };
}
