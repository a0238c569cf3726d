import { answering } from '../../dataset/answering.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKeyIn } from '../../dataset/figureCell.ts';
import { basisNames } from '../../domain/basis.ts';
import { breakdownKey } from '../../domain/breakdown.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Status } from '../../domain/figure.ts';
import type { Issue, Question } from '../../domain/issue.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { measureNames } from '../../domain/measure.ts';
import { withShortName } from '../../domain/name.ts';
import type { Place } from '../../domain/place.ts';
import { tradeBalanceIndicator } from '../../domain/wellKnownIndicators.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { fromJanuary, monthsMeant } from '../../formulas/messageParts.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { referenceArgument } from '../../formulas/referenceArgument.ts';
import { nearPlaces } from '../atlas/nearPlaces.ts';
import { inspectionWords } from './inspectionWords.ts';

/** One argument of a call given another value. */
export type ProposedChange = WrongValue | OtherArgument;

/** A value that is wrong wherever it is used: a name that nothing has, or that several things share. */
export interface WrongValue {
  readonly kind: 'wrong-value';
  readonly input: string;
  readonly to: string;
}

/** A value that is right, of a figure that does not exist: only the question can change. */
export interface OtherArgument {
  readonly kind: 'other-argument';
  readonly parameter: string;
  /** `undefined` leaves it blank. */
  readonly to: string | number | undefined;
  /** Says what is done where more than the value changes. */
  readonly label?: string;
}

/** More proposals than this are not read. */
const mostChanges = 3;

type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;
type Propose<Code extends Issue['code']> = (
  issue: IssueOf<Code>,
  context: FunctionContext,
) => readonly ProposedChange[];
type Proposals = { readonly [Code in Issue['code']]?: Propose<Code> };

const proposals: Proposals = {
  'unknown-name': ({ suggestions, input }, { language }) =>
    suggestions.map((named) => wrongValue(input, localName(named, language))),
  'ambiguous-name': ({ candidates, input }) => candidates.map(({ id }) => wrongValue(input, id)),
  'ambiguous-balance': ({ argument, input }, { language }) => [
    wrongValue(input, balanceReadings[argument][language]),
  ],
  'deficit-sign': ({ input, balance }, { language }) => [
    wrongValue(input, localName(balance, language)),
  ],
  'missing-argument': ({ argument }) =>
    isPeriod(argument) ? [otherArgument(argument, 'latest')] : [],
  'bad-period': ({ input, refusal }) => {
    if (refusal.kind === 'day') return monthsMeant(refusal).map((code) => wrongValue(input, code));
    return refusal.kind === 'span' ? [wrongValue(input, fromJanuary(refusal))] : [];
  },
  'no-figure': (issue, context) => missingFigure(issue, context),
  'nothing-curated': ({ place }, { dataset, language }) =>
    nearPlaces(dataset, place.id)
      .filter(({ id }) => dataset.hasFigures(id))
      .map((near) => otherPlace(near, language)),
  'implied-base-only': (_issue, { language }) => [acceptedBasis('implied-base', language)],
  'imprecise-only': (_issue, { language }) => [acceptedBasis('computed', language)],
  'mixed-base-only': (_issue, { language }) => [acceptedBasis('mixed-base', language)],
  'computed-only': (_issue, { language }) => [argumentLeftOut('basis', language)],
  'edition-unavailable': (_issue, { language }) => [argumentLeftOut('edition', language)],
  'unit-mismatch': (_issue, { language }) => [argumentLeftOut('unit', language)],
  'other-unit': ({ figureUnit, argument }) => argumentChoices(argument, [figureUnit]),
  'other-universe': ({ ranks, argument }, { language }) =>
    argumentChoices(
      argument,
      ranks.map(({ universe }) => localName(universe, language)),
    ),
  'other-reference': ({ references, argument }, { language }) =>
    argumentChoices(
      argument,
      references.map((reference) => referenceArgument(reference, language)),
    ),
  'ambiguous-reference': ({ references, argument }, { language }) =>
    argumentChoices(
      argument,
      references.map((reference) => referenceArgument(reference, language)),
    ),
  'incomplete-universe': ({ isEnough }) => (isEnough ? [otherArgument('among', 'available')] : []),
};

/** What 差额 means in either argument. */
const balanceReadings: Readonly<Record<'indicator' | 'measure', Localized>> = {
  indicator: { 'zh-CN': '贸易差额', 'en-US': tradeBalanceIndicator },
  measure: { 'zh-CN': measureNames.gap['zh-CN'], 'en-US': 'gap' },
};

/** What may mend a failure, the likeliest first; empty where nothing is near. */
export function proposedChanges(issue: Issue, context: FunctionContext): readonly ProposedChange[] {
  return propose(proposals, issue, context);
}

/** The compiler follows an issue to the entry of its own code only through a type parameter. */
function propose<Code extends Issue['code']>(
  table: { readonly [Known in Code]?: Propose<Known> },
  issue: IssueOf<Code>,
  context: FunctionContext,
): readonly ProposedChange[] {
  const code: Code = issue.code;
  return table[code]?.(issue, context) ?? [];
}

const wrongValue = (input: string, to: string): WrongValue => ({ kind: 'wrong-value', input, to });

function otherArgument(
  parameter: string,
  to: string | number | undefined,
  label?: string,
): OtherArgument {
  return { kind: 'other-argument', parameter, to, ...(label === undefined ? {} : { label }) };
}

/** Choices for an argument; none where the function has no such argument. */
function argumentChoices(argument: string, values: readonly string[]): readonly ProposedChange[] {
  return argument === '' ? [] : values.map((to) => otherArgument(argument, to));
}

/** What is accepted, as it stands in a sentence. */
const acceptedNames = {
  'implied-base': { 'zh-CN': '隐含基数', 'en-US': 'implied base' },
  computed: { 'zh-CN': '测算', 'en-US': 'computed figure' },
  'mixed-base': { 'zh-CN': '混合基数', 'en-US': 'mixed base' },
} as const satisfies Partial<Record<Status, Localized>>;

function acceptedBasis(what: keyof typeof acceptedNames, language: Language): ProposedChange {
  const to = basisNames.any[language];
  return otherArgument('basis', to, inspectionWords[language].allow(acceptedNames[what][language]));
}

function argumentLeftOut(parameter: string, language: Language): ProposedChange {
  return otherArgument(parameter, undefined, inspectionWords[language].remove(parameter));
}

const isPeriod = (name: string): boolean => ['period', 'from', 'to'].includes(name);

function missingFigure(
  { question, periods, measures, cumulative }: IssueOf<'no-figure'>,
  { dataset, language }: FunctionContext,
): readonly ProposedChange[] {
  const nearest = [
    ...(cumulative === undefined ? [] : [cumulative]),
    ...nearestPeriods(question.period, periods),
  ];
  return [
    ...[...new Set(nearest)]
      .slice(0, mostChanges)
      .map((code) => otherArgument('period', periodCell(code))),
    ...measures
      .slice(0, mostChanges)
      .map((measure) =>
        otherArgument('measure', language === 'zh-CN' ? measureNames[measure][language] : measure),
      ),
    ...placesWith(question, dataset)
      .slice(0, mostChanges)
      .map((place) => otherPlace(place, language)),
  ];
}

/** Near places of which the same is known for the same period. */
function placesWith(question: Question, dataset: Dataset): readonly Place[] {
  const { indicator, breakdown, measure, period } = question;
  const series = {
    indicator: indicator.id,
    breakdown: breakdownKey(breakdown.map(({ id }) => id)),
    measure,
  };
  return nearPlaces(dataset, question.place.id).filter(({ id }) => {
    const cell = dataset.cell(cellKeyIn({ ...series, place: id }, period));
    return cell !== undefined && answering(cell, { basis: 'preferred' }).length > 0;
  });
}

function otherPlace(place: Place, language: Language): OtherArgument {
  return otherArgument('place', localName(withShortName(place), language));
}

/** Periods by how far their ends lie from the one that was asked for. */
function nearestPeriods(wanted: string, periods: readonly string[]): readonly string[] {
  const wantedEnd = endOf(wanted);
  return periods.toSorted(
    (first, second) => Math.abs(endOf(first) - wantedEnd) - Math.abs(endOf(second) - wantedEnd),
  );
}

/** The last month of a period, counted from the year 0. */
function endOf(code: string): number {
  const period = canonicalPeriod(code);
  return period === undefined ? 0 : period.year * 12 + period.to;
}
