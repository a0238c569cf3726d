import { describe, expect, it } from 'vitest';
import { aliasForms } from '../../../src/cli/edition/aliasForms.ts';
import { place } from '../support/content.ts';

describe('aliasForms', () => {
  it('gives short, Traditional and pinyin forms and initials', () => {
    const item = place('419001', {
      nameZh: '济源市',
      nameEn: 'Jiyuan',
      aliases: ['济源示范区', 'JY City'],
    });
    const { names, initials } = aliasForms(item, /市$/u);
    expect(new Set(names)).toEqual(
      new Set('济源市 济源 濟源市 濟源 濟源示範區 jiyuanshi jiyuan jiyuanshifanqu'.split(' ')),
    );
    expect(initials).toEqual(['jys', 'jy']);
  });

  it('leaves no single character as a short form', () => {
    const item = place('410422', { nameZh: '叶县', nameEn: 'Ye County' });
    expect(aliasForms(item, /县$/u)).toEqual({
      names: ['叶县', '葉縣', '葉縣', 'yexian'],
      initials: ['yx'],
    });
  });
});
