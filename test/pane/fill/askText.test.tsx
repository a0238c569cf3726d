import { describe, expect, it } from 'vitest';
import type { TableAsk } from '../../../src/app/fill/tableAsk.ts';
import { askOptionText, askText } from '../../../src/pane/fill/askText.ts';
import { fillWords } from '../../../src/pane/words/fillWords.ts';

const chinese = fillWords['zh-CN'];

const cases: readonly (readonly [TableAsk['kind'], string, id: string, option: string])[] = [
  ['title', '标题或表角写“合计”，其中“服务”未识别。', 'as-read', '不理会它，照填'],
  ['either', '“合计”指哪一个？', 'sum', '各格之和（SUM）'],
  ['months', '“合计”的数字是单月，还是1月起累计？', 'together', '1月起累计'],
  ['total', '“合计”填什么？', 'whole', '不分项的总数'],
  ['rank', '“合计”排的是什么？', 'yoy-rank', '增速的位次'],
  ['of-title', '标题写“合计”，没写量度的表头也是吗？', 'level', '不，是总量'],
];

describe('askText', () => {
  it.each(cases)('of %s is %s', (kind, text, id, option) => {
    const ask: TableAsk = { id: '', kind, text: '合计', left: '服务', options: [] };
    expect(askText(ask, chinese)).toBe(text);
    expect(askOptionText(ask, { id, label: '' }, chinese)).toBe(option);
  });

  it('offers what has a name by that name', () => {
    expect(askOptionText({ kind: 'either' }, { id: 'measure:gap', label: '差距' }, chinese)).toBe(
      '差距',
    );
    expect(askOptionText({ kind: 'unheard' }, { id: 'as-read', label: '' }, chinese)).toBe(
      chinese.ask.asIfNot,
    );
    expect(askOptionText({ kind: 'title' }, { id: 'as-read', label: '进出口' }, chinese)).toBe(
      '仍按“进出口”填',
    );
  });
});
