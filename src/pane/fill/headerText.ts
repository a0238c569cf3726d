import type { Header } from '../../app/fill/tableAxes.ts';
import type { Language } from '../../domain/language.ts';

/** A header in the names of the interface, those of the header before it included; as it stands where it is not understood. */
export function headerText(
  { parts, value }: Pick<Header, 'parts' | 'value'>,
  language: Language,
): string {
  const labels = parts.filter(({ kind }) => kind !== 'unit').map(({ label }) => label);
  return labels.length === 0 ? String(value) : labels.join(language === 'zh-CN' ? ' ' : ', ');
}
