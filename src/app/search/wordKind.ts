/** What a word can name; `part` is a half, quarter or month of any year. */
export type WordKind =
  'place' | 'indicator' | 'breakdown' | 'period' | 'part' | 'measure' | 'status' | 'source';
