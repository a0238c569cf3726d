import type { Source } from '../../src/domain/source.ts';

/** A source that is of its id alone: official, in Chinese, without a date or an address. */
export const sourceOf = (id: string): Source => ({
  id,
  document: id,
  publisher: id,
  author: '',
  title: id,
  published: '',
  site: '',
  url: '',
  language: 'zh-CN',
  kind: 'primary',
  tier: 'official',
  periodDefault: '',
  sha256: '',
  note: '',
});
