export const tiers = ['official', 'media', 'aggregator'] as const;

/** A document that figures are curated from; what it does not state is empty. */
export interface Source {
  readonly id: string;
  /** The document's file name. */
  readonly document: string;
  readonly publisher: string;
  /** Its publisher in English, where the package names it. */
  readonly publisherEn?: string;
  readonly author: string;
  readonly title: string;
  /** ISO date, as exact as stated. */
  readonly published: string;
  /** Name of the site that was read, where it is not the publisher's own. */
  readonly site: string;
  readonly siteEn?: string;
  readonly url: string;
  readonly language: string;
  /** A mirror carries another publisher's text: its address is where it was read. `own` is what a workbook says of itself. */
  readonly kind: 'primary' | 'mirror' | 'own';
  /** Who stands behind its figures: a bureau, customs or a government, also when read on a mirror; media; data sites and social media. */
  readonly tier: (typeof tiers)[number];
  readonly periodDefault: string;
  readonly sha256: string;
  readonly note: string;
}
