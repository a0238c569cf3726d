import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { isWholeYear } from '../../domain/period.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { answeredUnits } from './answeredUnits.ts';
import { coversText } from './coversText.ts';
import { isSameScale } from './isSameScale.ts';
import { sentenceWords } from './noteWords.ts';
import { readText } from './readText.ts';
import type { TableFacts } from './tableFacts.ts';
import type { SaidKind } from './tablePart.ts';
import type { Meaning } from './textToken.ts';
import { unitSeparator } from './wordsSaid.ts';

/**
 * Whether a part of a note is understood whole, and says of the numbers only what the table asks anyway: its unit, its period, its
 * place, at which prices levels are and growth is, or what its indicator is by its definition.
 *
 * @example
 * agreesWithTable('增长速度按不变价格计算', facts, context); // => true of a table with the growth of GDP
 * agreesWithTable('2025年为计划数', facts, context); // => false
 */
export function agreesWithTable(
  clause: string,
  facts: TableFacts,
  context: FunctionContext,
): boolean {
  if (isOfDefinition(clause, facts) || isOfYearEnd(clause, facts)) return true;
  const text = clause.replaceAll(quotes, ' ');
  const { tokens, left } = readText(context.dataset, text, 'title');
  if (!left.every((part) => coversText(part, sentenceWords))) return false;
  if (yuan.test(clause) && !isInYuan(facts, context)) return false;
  const said: Meaning[] = [];
  for (const { meanings } of tokens) {
    const [only] = meanings;
    if (only === undefined || meanings.length > 1) return false;
    said.push(only);
  }
  if (said.length === 0) return yuan.test(clause);
  return said.every((meaning) => ways[meaning.kind]?.(meaning, { said, facts, context }) ?? false);
}

const quotes = /[“”"'‘’「」]/gu;
const yuan = /人民币|\b(?:rmb|yuan|renminbi)\b/iu;

interface Sentence {
  readonly said: readonly Meaning[];
  readonly facts: TableFacts;
  readonly context: FunctionContext;
}

type Way = (meaning: Meaning, sentence: Sentence) => boolean;

const growths: ReadonlySet<string> = new Set(['yoy', 'pop', 'yoy-real']);

/** What is not among these changes a number, or nobody knows what it does. */
const ways: Readonly<Partial<Record<SaidKind, Way>>> = {
  indicator: ({ id }, { said, facts }) =>
    said.length > 1 && facts.indicators.some((one) => one.id === id || one.sumOf.includes(id)),
  place: ({ id }, { facts }) => isOnly(id, facts, 'place'),
  period: ({ id }, { facts }) => isOnly(id, facts, 'period') && facts.parts('months').length === 0,
  months: ({ id }, { facts }) => isOfMonths(id, facts),
  unit: ({ id }, { facts, context }) => {
    const units = unitsOf(facts, context);
    return facts.isWhole && units.length > 0 && units.every((unit) => isSameScale(unit, id));
  },
  measure: isOwnMeasure,
  prices: isOwnPrice,
};

/** 增速为同比增速 defines the growth of the table, whatever else it has; levels stand in it anyway. */
function isOwnMeasure({ id }: Meaning, { said, facts }: Sentence): boolean {
  if (id === 'level') return facts.hasLevels && said.some(({ kind }) => kind !== 'measure');
  const asked = facts.parts('measure').map((part) => part.id);
  const isPriced = said.some(({ kind }) => kind === 'prices');
  const isDefined = said.filter((one) => one.kind === 'measure' && one.id === id).length > 1;
  return growths.has(id) && asked.includes(id) && (isPriced || isDefined || !facts.hasLevels);
}

/** Levels are at current prices, growth is at constant ones where the indicator's is. */
function isOwnPrice({ id }: Meaning, { said, facts }: Sentence): boolean {
  const isOfGrowth = said.some((one) => one.kind === 'measure' && growths.has(one.id));
  if (id === 'current') return !isOfGrowth && facts.hasLevels;
  const named = facts.indicators.filter((one) => said.some((other) => other.id === one.id));
  const indicators = named.length > 0 ? named : facts.indicators;
  return (
    (isOfGrowth || !facts.hasLevels) &&
    facts.hasGrowth &&
    indicators.some(({ growth }) => growth === 'real' || growth === 'comparable')
  );
}

function isOnly(id: string, facts: TableFacts, kind: SaidKind): boolean {
  const parts = facts.parts(kind);
  return facts.isWhole && parts.length > 0 && parts.every((part) => part.id === id);
}

/** Months are those of all cells: as months of any year, or as the whole periods of these. */
function isOfMonths(id: string, facts: TableFacts): boolean {
  const asked = canonicalPeriod(id);
  const months = facts.parts('months');
  if (!facts.isWhole || asked === undefined || facts.parts('relation').length > 0) return false;
  if (months.length > 0) return months.every((part) => part.id === id);
  const periods = facts.parts('period').map((part) => canonicalPeriod(part.id));
  return (
    periods.length > 0 &&
    periods.every(
      (period) =>
        period !== undefined &&
        !period.state &&
        period.from === asked.from &&
        period.to === asked.to,
    )
  );
}

/** In which units the levels of a table are: as it says, else as functions answer. */
function unitsOf(facts: TableFacts, { language }: FunctionContext): readonly string[] {
  const said = facts.parts('unit').flatMap(({ id }) => id.split(unitSeparator));
  const levels = said.filter((unit) => parseUnit(unit).base !== '1');
  if (levels.length > 0 || !facts.hasLevels) return levels;
  return answeredUnits(facts, language);
}

const isInYuan = (facts: TableFacts, context: FunctionContext): boolean =>
  facts.isWhole &&
  unitsOf(facts, context).every((unit) => parseUnit(unit).base !== '美元') &&
  facts.parts('measure').every(({ id }) => id !== 'yoy-usd');

/** A shorter part of a definition stands in others as well. */
const leastDefining = 4;

/** A part of the definition between its commas, whole: 按不变价 out of 增速按不变价格 is of something else. */
function isOfDefinition(clause: string, { indicators }: TableFacts): boolean {
  const text = clause.replace(/(?:统计|计算)$/u, '').trim();
  return (
    text.length >= leastDefining &&
    !/元/u.test(text) &&
    indicators.some(({ definitionZh }) => definitionZh.split(/[，；。]/u).includes(text))
  );
}

const yearEnd = /^(?<named>.*?)(?:数据)?(?:均)?为?(?:年末|年底|期末)(?:数|余额数?|时点数)?$/u;

/** A state is the one at the end of its period. */
function isOfYearEnd(clause: string, facts: TableFacts): boolean {
  const named = yearEnd.exec(clause)?.groups?.['named'];
  const isYears = facts.parts('months').length + facts.parts('relation').length === 0;
  if (named === undefined || !isYears || !facts.isWhole) return false;
  const periods = facts.parts('period').map(({ id }) => canonicalPeriod(id));
  const isOfYears = periods.every(
    (period) => period !== undefined && (period.state || isWholeYear(period)),
  );
  const about = named === '' ? facts.indicators : facts.indicators.filter(isNamed(named));
  return isOfYears && about.length > 0 && about.every(({ kind }) => kind === 'stock');
}

const isNamed =
  (text: string) =>
  ({ nameZh, aliases }: TableFacts['indicators'][number]): boolean =>
    [nameZh, ...aliases].some((name) => name === text || name === text.replace('余额', ''));
