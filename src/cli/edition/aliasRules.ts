import type { Place } from '../../domain/place.ts';
import type { AliasRule } from './withAliases.ts';

const administrative =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$/u;
const legalForm = /(?:集团)?(?:股份|责任)?有限(?:责任)?公司$|集团$/u;

const unit: AliasRule = { suffix: administrative, initials: true, rank: 0 };
const plain: AliasRule = { initials: false, rank: 2 };

const rules: Readonly<Record<Place['kind'], AliasRule>> = {
  world: unit,
  country: unit,
  province: unit,
  prefecture: unit,
  county: { ...unit, rank: 1 },
  zone: { initials: true, rank: 2 },
  company: { ...plain, suffix: legalForm },
  cluster: plain,
  project: plain,
  group: plain,
};

/** How a place's spellings are generated: administrative units first, initials only where people use them. */
export function placeAliasRule({ kind }: Place): AliasRule {
  return rules[kind];
}

/** How spellings of indicators and breakdown members are generated. */
export function plainAliasRule(): AliasRule {
  return { initials: true, rank: 0 };
}
