import { answeringOrder } from '../../dataset/answeringOrder.ts';
import type { Edition } from '../../dataset/edition.ts';
import { testedGrowth } from '../../derive/bases/testedGrowth.ts';
import { closure } from '../../derive/closure.ts';
import { breakdownKey } from '../../domain/breakdown.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Content, CuratedFigure, Located } from '../package/content.ts';
import { placeAliasRule, plainAliasRule } from './aliasRules.ts';
import { editionId } from './editionId.ts';
import { halfWidth } from './halfWidth.ts';
import { withAliases } from './withAliases.ts';
import { withEnglishNames } from './withEnglishNames.ts';

/** Makes the edition of a sound data package: the same package always gives the same edition, byte for byte. */
export function buildEdition(content: Content): Edition {
  const sources = withEnglishNames(items(content.sources), items(content.bodies));
  const places = withAliases(items(content.places), placeAliasRule);
  const curated = withAliases(items(content.indicators), plainAliasRule);
  const breakdowns = withAliases(items(content.breakdowns), plainAliasRule);
  const observations = content.figures.map(({ item }) => observationOf(item));
  const printings = answeringOrder({ observations, indicators: curated, sources });
  const input = { places, indicators: curated, breakdowns, observations, printings };
  const indicators = testedGrowth(input);
  const rest = {
    format: 2,
    date: content.date,
    places,
    indicators,
    breakdowns,
    sources,
    observations,
    ...closure({ ...input, indicators }),
  } as const;
  return { id: editionId(rest), ...rest };
}

const items = <Item>(located: readonly Located<Item>[]): readonly Item[] =>
  located.map(({ item }) => item);

function observationOf(figure: CuratedFigure): Observation {
  return {
    id: figure.id,
    source: figure.source,
    line: figure.line,
    locator: figure.locator,
    place: figure.place,
    indicator: figure.indicator,
    breakdown: breakdownKey(figure.breakdown),
    period: figure.period,
    dating: figure.dating,
    measure: figure.measure,
    reference: canonicalReference(figure.reference),
    value: figure.value,
    unit: figure.unit,
    printed: figure.printed,
    halfWidth: halfWidth(figure),
    qualifiers: figure.qualifiers,
    vintage: figure.vintage,
    terms: figure.terms,
    note: figure.note,
  };
}

/** A breakdown inside a reference gets its canonical order as well. */
function canonicalReference(reference: string): string {
  const [place = '', indicator, breakdown] = reference.split('/');
  if (indicator === undefined || breakdown === undefined) return reference;
  return [place, indicator, breakdownKey(breakdown.split('+'))].join('/');
}
