import type { AskOption, TableAsk } from '../../app/fill/tableAsk.ts';
import type { FillWords } from '../words/fillWords.ts';

/** What is asked, in words. */
export function askText({ kind, text, left = '' }: TableAsk, { ask }: FillWords): string {
  switch (kind) {
    case 'title':
      return ask.title(text, left);
    case 'unheard':
      return ask.unheard(text);
    case 'either':
      return ask.either(text);
    case 'of-period':
      return ask.ofPeriod(text);
    case 'of-indicator':
      return ask.ofIndicator(text);
    case 'rank':
      return ask.rank(text);
    case 'of-title':
      return ask.ofTitle(text);
    case 'total':
      return ask.total(text);
  }
}

/** What one may answer; what it is called comes from the table where it has a name. */
export function askOptionText(
  { kind }: Pick<TableAsk, 'kind'>,
  { id, label }: AskOption,
  { ask }: FillWords,
): string {
  if (kind === 'unheard') return ask.asIfNot;
  if (kind === 'title') return label === '' ? ask.asIfNot : ask.asRead(label);
  if (label !== '') return label;
  if (kind === 'rank') return id === 'rank' ? ask.rankOfLevel : ask.rankOfGrowth;
  if (id === 'sum') return ask.sum;
  return id === 'whole' ? ask.whole : ask.level;
}
