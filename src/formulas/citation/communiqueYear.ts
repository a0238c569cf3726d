import type { Source } from '../../domain/source.ts';

/** 2025年郑州市国民经济和社会发展统计公报, 郑州市2025年…统计公报; the year is the one that is reported. */
const communique = /(?<year>(?:19|20)\d{2})年.*统计公报/u;

/**
 * The year that a statistical communique reports; undefined for any other document.
 *
 * @example
 * communiqueYear({ title: '洛阳市2023年国民经济和社会发展统计公报' }); // => '2023'
 */
export function communiqueYear({ title }: Pick<Source, 'title'>): string | undefined {
  return communique.exec(title)?.groups?.['year'];
}
