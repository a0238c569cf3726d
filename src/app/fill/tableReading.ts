import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { unitText } from '../../formulas/unitText.ts';
import { answeredUnits } from './answeredUnits.ts';
import type { TableFacts } from './tableFacts.ts';

/** More names of a kind than this are not all told. */
const mostNames = 3;

const kinds = ['place', 'period', 'months', 'indicator', 'breakdown', 'measure'] as const;

/**
 * What a table is filled as, in short: a few of the names of each kind, and in which units.
 *
 * @example
 * tableReading(facts, context); // => '郑州市、洛阳市 · 2023年、2024年 · 出口 · 亿元'
 */
export function tableReading(facts: TableFacts, { language }: FunctionContext): string {
  const listMark = language === 'zh-CN' ? '、' : ', ';
  const said = kinds.map((kind) => facts.parts(kind).map(({ label }) => label));
  return [...said, filledUnits(facts, language)]
    .map((labels) => listed([...new Set(labels)], listMark))
    .filter((text) => text !== '')
    .join(' · ');
}

function listed(labels: readonly string[], listMark: string): string {
  const shown = labels.slice(0, mostNames).join(listMark);
  return labels.length > mostNames ? `${shown}…` : shown;
}

/** The units of a table, in words: as it says, else as functions answer its levels. */
export function filledUnits(
  facts: TableFacts,
  language: FunctionContext['language'],
): readonly string[] {
  const said = facts.parts('unit').map(({ label }) => label);
  if (said.length > 0 || !facts.hasLevels) return [...new Set(said)];
  return [...new Set(answeredUnits(facts, language).map((unit) => unitText(unit, language)))];
}
