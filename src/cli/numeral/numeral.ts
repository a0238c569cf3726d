/** A number as a text writes it, in digits or words. */
export interface Numeral {
  /** Where its first character and the one behind its unit stand in the text. */
  readonly start: number;
  readonly end: number;
  /** As written, with scale and unit. */
  readonly text: string;
  /** The number before scale and unit: 1.2 of 1.2亿元. */
  readonly number: number;
  /** With its scale, and as a fraction where it is a rate: 120000000 of 1.2亿元, 0.7 of 七成. */
  readonly amount: number;
  /** What is counted, without a scale; `1` for a pure number, empty where none is written. */
  readonly unit: string;
  /** Whether words such as 近, 超, 多 or 以上 leave it open. */
  readonly vague: boolean;
}
