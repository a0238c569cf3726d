import type { Source } from '../../src/domain/source.ts';

/** A communique of a bureau as a mirror carries it, with what a test changes. */
export const citedSource = (given: Partial<Source> = {}): Source => ({
  id: 'communique-410100-2025',
  document: '',
  publisher: '郑州市统计局',
  publisherEn: 'Zhengzhou Bureau of Statistics',
  author: '',
  title: '2025年郑州市国民经济和社会发展统计公报',
  published: '2026-04-24',
  site: '公报库',
  siteEn: 'Communique Library',
  url: 'https://www.example.cn/1.html',
  language: 'zh-CN',
  kind: 'mirror',
  tier: 'official',
  periodDefault: '2025',
  sha256: '',
  note: '',
  ...given,
});

/** The same with nothing stated but an address. */
export const bareSource = (given: Partial<Source> = {}): Source => {
  const { publisherEn: _publisherEn, siteEn: _siteEn, ...source } = citedSource();
  return { ...source, publisher: '', title: '', published: '', site: '', ...given };
};
