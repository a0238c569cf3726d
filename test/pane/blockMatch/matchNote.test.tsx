import { describe, expect, it } from 'vitest';
import { matchNote } from '../../../src/pane/blockMatch/matchNote.ts';
import { cellWords } from '../../../src/pane/words/cellWords.ts';

describe('matchNote', () => {
  it.each([
    [{ kind: 'equal' }, 6501.8, '相同'],
    [{ kind: 'rounded', decimals: 0 }, 6501.8, '四舍五入自 6,501.8'],
    [{ kind: 'percent' }, 0.168, '即 16.8%'],
    [{ kind: 'differs' }, 6501.8, '不符，库中 6,501.8'],
  ] as const)('says %o of %s', (agreement, value, text) => {
    expect(matchNote({ agreement, value }, cellWords['zh-CN'], 'zh-CN')).toBe(text);
  });
});
