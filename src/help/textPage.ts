import type { Language, Localized } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { productName } from '../formulas/product.ts';
import { helpPage } from './helpPage.ts';
import { helpSection, type HelpSection } from './helpSection.ts';

/** A page that is words alone. */
export interface TextPage {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly HelpSection[];
}

/** A page of words in one language; `{product}` in them is its name, `{contact}` who answers for this copy of it. */
export function textPage(
  language: Language,
  file: string,
  page: TextPage,
  contact: string,
): string {
  const named = (text: string): string =>
    text.replaceAll('{product}', productName[language]).replaceAll('{contact}', () => contact);
  const sections = page.sections.map(({ heading, paragraphs, terms = [] }) =>
    helpSection({
      heading,
      paragraphs: paragraphs.map(named),
      terms: terms.map(([term, meaning]) => [term, named(meaning)] as const),
    }),
  );
  const body = `<p>${escapeHtml(named(page.introduction))}</p>\n${sections.join('\n')}`;
  return helpPage(language, file, page.title, body);
}

/** Who answers where nobody was named when the add-in was built. */
export const unnamedContact: Localized = {
  'zh-CN': '为您部署本加载项的管理员',
  'en-US': 'whoever deployed the add-in for you',
};
