import type { AskOption, TableAsk } from '../../app/fill/tableAsk.ts';
import { ownValue } from '../../domain/ownValue.ts';
import type { FillWords } from '../words/fillWords.ts';

/** What is asked, in words. */
export function askText({ kind, text, left = '' }: TableAsk, { ask }: FillWords): string {
  const texts: Readonly<Record<TableAsk['kind'], (text: string, left: string) => string>> = {
    title: ask.title,
    barred: ask.barred,
    unheard: ask.unheard,
    note: ask.note,
    either: ask.either,
    months: ask.months,
    'of-period': ask.ofPeriod,
    'of-item': ask.ofItem,
    'of-indicator': ask.ofIndicator,
    rank: ask.rank,
    'of-title': ask.ofTitle,
    total: ask.total,
  };
  return texts[kind](text, left);
}

/** What one may answer; what it is called comes from the table where it has a name. */
export function askOptionText(
  { kind }: Pick<TableAsk, 'kind'>,
  { id, label }: AskOption,
  { ask }: FillWords,
): string {
  if (kind === 'unheard') return ask.asIfNot;
  if (kind === 'title' || kind === 'note') return label === '' ? ask.asIfNot : ask.asRead(label);
  if (label !== '') return label;
  if (kind === 'rank') return id === 'rank' ? ask.rankOfLevel : ask.rankOfGrowth;
  return (
    ownValue({ single: ask.single, together: ask.together, sum: ask.sum, whole: ask.whole }, id) ??
    ask.level
  );
}
