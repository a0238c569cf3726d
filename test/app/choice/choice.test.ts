import { describe, expect, it } from 'vitest';
import { namedChoice } from '../../../src/app/choice/choice.ts';

const jiyuan = { id: '419001', nameZh: '济源市', nameEn: 'Jiyuan', aliases: ['jy', '濟源'] };

describe('namedChoice', () => {
  it('is of the id, in the language of the interface, found by every spelling', () => {
    expect(namedChoice(jiyuan, 'en-US')).toEqual({
      value: '419001',
      label: 'Jiyuan',
      detail: '',
      spellings: ['419001', '济源市', 'Jiyuan', 'jy', '濟源'],
    });
  });
});
