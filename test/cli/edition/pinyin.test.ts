import { describe, expect, it } from 'vitest';
import { spell } from '../../../src/cli/edition/pinyin.ts';

describe('spell', () => {
  it.each([
    ['济源市', 'Jiyuan', 'jiyuanshi', 'jys'],
    ['漯河', 'Luohe', 'luohe', 'lh'],
    ['长葛市', 'Changge', 'changgeshi', 'cgs'],
    ['浚县', 'Xun County', 'xunxian', 'xx'],
    ['泌阳县', 'Biyang County', 'biyangxian', 'byx'],
    ['河南省', 'Henan', 'henansheng', 'hns'],
    ['南阳市', 'Nanyang', 'nanyangshi', 'nys'],
    ['重庆', 'Chongqing', 'chongqing', 'cq'],
    ['一般贸易', 'General trade', 'yibanmaoyi', 'ybmy'],
    ['绿色', 'Green', 'lvse', 'ls'],
    ['RCEP国家', 'RCEP countries', 'rcepguojia', 'rcepgj'],
    ['“3 13 N”产业链群', '', '313nchanyelianqun', '313ncylq'],
  ])('%s (%s) is %s, %s', (name, nameEn, full, initials) => {
    expect(spell(name, nameEn)).toEqual({ full, initials });
  });
});
