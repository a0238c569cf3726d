import type { Header } from '../../app/fill/recognisedTable.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import type { Language } from '../../domain/language.ts';

/** A header in the names of the interface, with what it takes over from the header before it; unread headers stay as they are. */
export function headerText(
  { parts, value }: Pick<Header, 'parts' | 'value'>,
  language: Language,
): string {
  const labels = parts.filter(({ kind }) => kind !== 'unit').map(({ label }) => label);
  return labels.length === 0
    ? String(value)
    : sentenceCase(labels.join(language === 'zh-CN' ? ' ' : ', '));
}
