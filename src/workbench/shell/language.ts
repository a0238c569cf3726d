/** A language the workbench speaks, as Excel names its display languages. */
export type Language = 'zh-CN' | 'en-US';

/** Reads `?lang=`; everything else than English is Chinese. */
export function readLanguage(parameter: string | null): Language {
  return parameter?.toLowerCase().startsWith('en') === true ? 'en-US' : 'zh-CN';
}
