/** A document that figures are curated from; what it does not state is empty. */
export interface Source {
  readonly id: string;
  /** The document's file name. */
  readonly document: string;
  readonly publisher: string;
  readonly author: string;
  readonly title: string;
  /** ISO date, as exact as stated. */
  readonly published: string;
  readonly url: string;
  readonly language: string;
  /** A mirror carries another publisher's text: its address is kept, and cited only when asked for. */
  readonly kind: 'primary' | 'mirror';
  readonly periodDefault: string;
  readonly sha256: string;
  readonly note: string;
}
