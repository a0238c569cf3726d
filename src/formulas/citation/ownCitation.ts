import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';

/**
 * What stands for a citation of a figure that somebody typed in the workbook: it never looks like one of a document. Undefined for
 * a document.
 *
 * @param isInline whether it stands in brackets already, into which Chinese puts no others
 *
 * @example
 * ownCitation({ …, kind: 'own', title: '郑州海关月报' }, 'zh-CN'); // => '本工作簿自录（郑州海关月报）'
 * ownCitation({ …, kind: 'own', title: '' }, 'en-US'); // => 'own entry in this workbook'
 */
export function ownCitation(
  { kind, title }: Source,
  language: Language,
  isInline = false,
): string | undefined {
  if (kind !== 'own') return undefined;
  if (language === 'en-US') {
    return title === '' ? 'own entry in this workbook' : `own entry in this workbook (${title})`;
  }
  if (title === '') return '本工作簿自录';
  return isInline ? `本工作簿自录，${title}` : `本工作簿自录（${title}）`;
}
