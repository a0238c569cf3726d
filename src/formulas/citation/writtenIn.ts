import type { Source } from '../../domain/source.ts';

const languageNames = new Map([
  ['zh', 'Chinese'],
  ['ja', 'Japanese'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['ko', 'Korean'],
]);

/**
 * What an English reader has to know of a document's language: empty where it has an English text.
 *
 * @example
 * writtenIn({ language: 'zh-CN' }); // => 'in Chinese'
 * writtenIn({ language: 'zh-CN|en' }); // => ''
 */
export function writtenIn({ language }: Pick<Source, 'language'>): string {
  const codes = language.split('|').map((code) => code.split('-')[0] ?? '');
  if (codes.includes('en')) return '';
  const name = languageNames.get(codes[0] ?? '');
  return name === undefined ? '' : `in ${name}`;
}
