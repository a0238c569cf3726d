import type { Source } from '../../domain/source.ts';
import { siteText } from './citedBody.ts';
import { communiqueYear } from './communiqueYear.ts';
import { writtenIn } from './writtenIn.ts';

/**
 * A title for English readers: as printed, with what a reader without Chinese has to know in brackets. A page without a title is
 * named by its site.
 *
 * @example
 * englishTitle(communique); // => '2025年郑州市国民经济和社会发展统计公报 [2025 statistical communique, in Chinese]'
 */
export function englishTitle(source: Source): string {
  const year = communiqueYear(source);
  const notes = [year === undefined ? '' : `${year} statistical communique`, writtenIn(source)];
  const note = notes.filter(Boolean).join(', ');
  const title = source.title || siteText(source, 'en-US') || 'Untitled page';
  return note === '' ? title : `${title} [${note}]`;
}
