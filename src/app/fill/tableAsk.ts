import type { Spot } from './said.ts';

/** What is asked of the user before cells are filled. */
export interface TableAsk {
  /** Holds the text that is asked about, so that an answer never outlives it. */
  readonly id: string;
  readonly kind:
    /** A title or corner of which words are not understood: is the table to be filled by the rest? */
    | 'title'
    /** What is not understood of a title makes other numbers of the table: no answer lets it pass. */
    | 'barred'
    /** A title says what no header does, though headers say the same kind of thing. */
    | 'unheard'
    /** A note says more of the numbers than a remark. */
    | 'note'
    /** A word with two meanings: 差额, 外资, 增减. */
    | 'either'
    /** Bare numbers of months: single ones, or counted since January? */
    | 'months'
    /** A growth or rank behind several periods. */
    | 'of-period'
    /** A growth or rank behind several names of which none has its own. */
    | 'of-item'
    /** A breakdown below several indicators. */
    | 'of-indicator'
    /** A rank behind a growth: of the growth, or of the level? */
    | 'rank'
    /** A title names a measure, and some headers do too: are the others of it? */
    | 'of-title'
    /** 合计 of a list that is not all there is. */
    | 'total';
  /** The cell's own text. */
  readonly text: string;
  /** What of it is not understood, of a title or a note. */
  readonly left?: string;
  /** The cell; none for a title above the selection. */
  readonly at?: Pick<Spot, 'row' | 'column'>;
  readonly options: readonly AskOption[];
  /** The id of the option that was chosen. */
  readonly answer?: string;
}

/** `as-read`, `sum`, or the place of a header, with the words that it is shown in. */
export interface AskOption {
  readonly id: string;
  /** What is understood or meant, in names of the interface; empty where the words of the interface say it. */
  readonly label: string;
}

/** Answers by the id of what was asked. */
export type Answers = Readonly<Record<string, string>>;
