import type { LoadingFault, ReferenceNames } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { measureNames } from '../domain/measure.ts';
import { shortMonth } from '../domain/monthNames.ts';
import { periodText } from '../domain/periodText.ts';
import { shownText } from '../domain/shownText.ts';
import { formatInterval, formatQuantity } from './formatNumber.ts';
import { growthBases } from './growthBases.ts';
import type { IssueOfCode, IssueTable } from './issueTable.ts';
import {
  areCurrencies,
  fromJanuary,
  isPeriodArgument,
  kindredMeasures,
  lastPeriods,
  monthsMeant,
  namesWithIds,
} from './messageParts.ts';
import { nameKindNames } from './nameKindNames.ts';
import { ownRefusalText } from './ownRefusalText.ts';
import { figureText, questionText } from './questionText.ts';
import { sheetUnit } from './readableUnit.ts';
import { referenceArgument } from './referenceArgument.ts';
import { unitText } from './unitText.ts';

const language: Language = 'en-US';

/** The words of every failure in English. */
export const englishIssues: IssueTable = {
  'missing-argument': (issue) =>
    isPeriodArgument(issue)
      ? `"${issue.argument}" is blank; enter 2025 or "2025H1".`
      : `"${issue.argument}" is blank; enter a value.`,
  'bad-argument': ({ argument }) => `"${argument}" takes one value, not a range.`,
  'argument-count': ({ least, most, count }) =>
    `Takes ${least === most ? least : `${least} to ${most}`} arguments, was given ${count}.`,
  'unknown-function': ({ input, suggestions }) =>
    `There is no function "${shownText(input)}"${suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : '.'}`,
  'unknown-name': ({ kind, input, suggestions }) =>
    `There is no ${nameKindNames[kind][language]} "${shownText(input)}"${suggestions.length > 0 ? `; did you mean ${namesWithIds(suggestions, language)}?` : '; look it up in the task pane.'}`,
  'ambiguous-name': ({ kind, input, candidates: items }) =>
    `The ${nameKindNames[kind][language]} "${shownText(input)}" may be ${namesWithIds(items, language)}; write the full name or the code.`,
  'ambiguous-balance': ({ input }) =>
    `"${shownText(input)}" has two meanings: exports less imports (indicator "trade-balance") or the lead over another place (measure "gap"); write which.`,
  'deficit-sign': ({ input, balance }) =>
    `"${shownText(input)}" is no indicator of its own: a balance answers with its sign, a surplus positive, a deficit negative; set indicator to "${balance.id}".`,
  'bad-period': (issue) => badPeriod(issue),
  'incomparable-periods': ({ from, to }) =>
    `${words(from)} and ${words(to)} cannot be compared; use periods of one kind, such as whole years.`,
  'unit-mismatch': ({ unit, figureUnit }) =>
    `The unit "${shownText(unit)}" does not fit; the figure is in ${unitName(figureUnit)}${areCurrencies(unit, figureUnit) ? ', and currencies are not converted' : ''}.`,
  'period-order': ({ from, to }) => `from (${words(from)}) must be before to (${words(to)}).`,
  'other-unit': ({ question, figureUnit, argument }) =>
    `${figureText(question, language)} exists only in ${unitName(figureUnit)}, and currencies are not converted${argument === '' ? '.' : `; to accept it set ${argument} to "${askedUnit(figureUnit)}".`}`,
  'no-figure': (issue) => missing(issue),
  'mixed-base-only': (issue) => mixedBase(issue),
  'implied-base-only': ({ question, value, low, high, unit }) =>
    `${question.place.nameEn} ${words(question.period)}: only an implied base ${formatQuantity(value, (high - low) / 2, unit, language)} (${formatInterval(low, high, unit, language)}), not the figure published then; to accept it set basis to "any".`,
  'imprecise-only': ({ question, value, low, high, unit }) =>
    `${figureText(question, language)} can only be computed approximately: ${formatQuantity(value, (high - low) / 2, unit, language)} (${formatInterval(low, high, unit, language)}); to accept it set basis to "any".`,
  'computed-only': ({ question }) =>
    `${figureText(question, language)} is not published, only computed; to accept it leave basis blank.`,
  'class-only': ({ question, printed }) =>
    `${figureText(question, language)} is printed only as an order of magnitude ("${printed}"), which is not a number.`,
  'zero-base': ({ question }) =>
    `${questionText(question, language)}: the base is 0, so growth has no meaning.`,
  'real-growth': ({ question, rate, growth }) =>
    `${question.indicator.nameEn} grew ${formatQuantity(rate, 0, '1')} at ${growthBases[growth][language]}, which does not lead back to the level of the year before.`,
  'nominal-only': ({ indicator, growth }) =>
    `Growth of ${indicator.nameEn} is stated at ${growthBases[growth][language]}; two levels do not give it.`,
  'no-growth': ({ indicator, why }) => `${indicator.nameEn}${withoutGrowth[why]}.`,
  'unfit-input': ({ question }) =>
    `${figureText(question, language)} is only approximate or its period is inferred; nothing is computed from it.`,
  'not-within': ({ part, whole }) =>
    `${part.nameEn} is not part of ${whole.nameEn}; there is no share to compute.`,
  'other-universe': ({ ranks, universe: wanted, argument }) =>
    `The published rank is ${ranks.map(({ universe, rank }) => `${rank} in ${universe.nameEn}`).join(', ')}, not in ${wanted?.nameEn ?? 'the province'}${argument === '' || wanted !== undefined ? '.' : `; set ${argument}.`}`,
  'ambiguous-reference': ({ references, argument }) =>
    `There is more than one reference: ${inOneLine(references)}${settingOf(argument)}.`,
  'other-reference': ({ question, references, wanted, argument }) =>
    `${figureText(question, language)} is measured against ${inOneLine(references)}${wanted === undefined ? settingOf(argument) : `, not against ${referenceArgument(wanted, language)}`}.`,
  'missing-inputs': ({ question, whole, missing: inputs }) =>
    `${figureText(question, language)}, against ${referenceArgument(whole, language)}: not published, and it cannot be computed without ${inputs.map((input) => figureText(input, language)).join(' and ')}.`,
  'nothing-curated': ({ place }) =>
    `${place.nameEn} (${place.id}) is known, but there are no figures for it yet.`,
  'incomplete-universe': ({ among, present, members, isEnough }) =>
    `Only ${present} of ${members} members of ${among.nameEn} have a comparable figure${isEnough ? '; to rank those set among to "available".' : ', fewer than two thirds: there is no rank.'}`,
  'no-common-period': ({ places, period, present }) =>
    present === 0
      ? `None of these ${places} places has a figure.`
      : `Two thirds of these ${places} places have no latest period in common; the most common is ${words(period)} (${present} of ${places}). Enter a period.`,
  'edition-unavailable': ({ edition }) =>
    `There is no edition "${shownText(edition)}"; leave edition blank.`,
  'edition-not-loaded': ({ edition, cause }) => notLoaded(edition, cause),
  'damaged-state': ({ damage }) => damagedState(damage),
  'broken-edition': ({ path, reason }) =>
    `The edition is broken and was not loaded: ${shownText(path)}: ${shownText(reason)}`,
  'too-many-cells': ({ most }) => `This asks for more than ${most} cells; ask for less.`,
  'empty-list': () => 'Nothing matches.',
  'own-row': ({ refusal }) => ownRefusalText(refusal, language),
  'own-unread': () =>
    "This workbook's table of own figures has not been read yet; recalculate in a moment.",
  fault: () =>
    'Something went wrong here, not in your workbook. The Cell screen of the task pane has the details.',
};

function notLoaded(edition: string, cause: LoadingFault): string {
  const what = `The edition ${shownText(edition)} `;
  const again = 'open the pane again or recalculate';
  if (cause.kind === 'late')
    return `${what}has not arrived within ${cause.seconds} seconds; recalculate once it has.`;
  if (cause.kind === 'insecure')
    return `${what}was not loaded: its address is not https or leads elsewhere. Ask your administrator.`;
  if (cause.kind === 'unreachable')
    return `${what}could not be loaded: the network is down. When it is back, ${again}.`;
  if (cause.kind === 'refused')
    return `${what}could not be loaded: the server answers ${cause.status}. Ask your administrator to put the file there.`;
  return cause.bytes === cause.expected
    ? `${what}was not used: it is not what was released. Please ${again}; if that does not help, tell your administrator.`
    : `${what}was not used: ${cause.bytes} bytes came instead of ${cause.expected}. Please ${again}; if that does not help, tell your administrator.`;
}

function damagedState(damage: IssueOfCode['damaged-state']['damage']): string {
  return damage === 'newer'
    ? 'A newer add-in saved this workbook: update the add-in, or choose an edition on the Workbook screen of the pane.'
    : 'What this workbook keeps of its edition is damaged and not used: choose an edition on the Workbook screen of the pane.';
}

const settingOf = (argument: string): string => (argument === '' ? '' : `; set ${argument}`);

const inOneLine = (references: readonly ReferenceNames[]): string =>
  references.map((reference) => referenceArgument(reference, language)).join(', ');

function mixedBase(issue: IssueOfCode['mixed-base-only']): string {
  const { question, method, value, low, high, unit, boundary } = issue;
  const number = formatQuantity(value, (high - low) / 2, unit, language);
  const why =
    boundary === undefined
      ? 'but the base may have been revised'
      : `but the boundary changed between them (${boundary.nameEn})`;
  const accept = 'to accept it set basis to "any"';
  return method === 'growth' || method === 'increase'
    ? `${figureText(question, language)}: the two years' published levels give ${number}, ${why}; ${accept}.`
    : `${figureText(question, language)} follows only from figures of different vintages: ${number}; ${accept}.`;
}

function unitName(unit: string): string {
  return unit === '1' ? 'a pure number' : unitText(askedUnit(unit), language);
}

/** The unit as an English reader would write it into a formula. */
function askedUnit(unit: string): string {
  return sheetUnit(unit, language)?.unit ?? unit;
}

const words = (period: string): string => periodText(period, language);

function missing({ question, periods, measures, cumulative }: IssueOfCode['no-figure']): string {
  const period = question.period === '' ? '' : ` for ${words(question.period)}`;
  const head = `${questionText(question, language)}: no figure${period}`;
  if (cumulative !== undefined)
    return `${head}; a cumulative figure exists: "${words(cumulative)}".`;
  const kin = kindredMeasures(question.measure, measures).map((id) => measureNames[id][language]);
  if (kin.length > 0) return `${head}; available for that period: ${kin.join(', ')}.`;
  if (periods.length > 0) return `${head}; available: ${lastPeriods(periods, language)}.`;
  if (measures.length === 0) return `${head}.`;
  const names = measures.map((measure) => measureNames[measure][language]);
  return `${head}; available for that period: ${names.join(', ')}.`;
}

function badPeriod({ argument, input, refusal }: IssueOfCode['bad-period']): string {
  const quoted = `"${shownText(input)}" (${argument})`;
  switch (refusal.kind) {
    case 'unreadable':
      return `Cannot read the period ${quoted}; enter 2025, "2025H1", "2025Q1" or "2025M06C" (January to June).`;
    case 'span':
      return `${quoted} is ${shortMonth(refusal.from)}–${shortMonth(refusal.to)} ${refusal.year}, which is not a standard period; enter months from January on, such as "${fromJanuary(refusal)}", or a quarter, a half or a month.`;
    case 'years':
      return `${quoted} names several years; a cell takes one period, TIMESERIES several years.`;
    case 'day': {
      const { year, month, day } = refusal;
      const [own, typed] = monthsMeant(refusal);
      const other = typed === undefined ? '' : `, for ${words(typed)} "${typed}"`;
      return `${quoted} is ${day} ${shortMonth(month)} ${year}, and a period is not a single day; for ${words(own)} enter "${own}"${other}.`;
    }
  }
}

const withoutGrowth: Readonly<Record<IssueOfCode['no-growth']['why'], string>> = {
  balance: ' is a balance, which has no growth',
  rate: ' is a rate: it changes by percentage points and has no growth',
  'printed-only': ': only what is printed is told; no growth or index is calculated',
};
