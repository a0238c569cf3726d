import { Converter } from 'opencc-js/t2cn';
import { normalizeName, type Spelled } from '../../domain/name.ts';
import { withoutSuffix } from '../edition/aliasForms.ts';
import { placeAliasRule, plainAliasRule } from '../edition/aliasRules.ts';
import type { AliasRule } from '../edition/withAliases.ts';
import type { Content, Located } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

const simplified = Converter({ from: 'tw', to: 'cn' });

/**
 * Holds that a Chinese name or alias that a curator wrote belongs to one id: neither another's name or alias, in either
 * script, nor what is left of another's name without its suffix. Romanised and generated spellings may be shared: they are
 * ambiguous, and asked.
 *
 * @example
 * // 济源 as an alias of 410100 郑州市, beside 419001 济源市:
 * checkNames(content); // => places.csv, row of 410100, column aliases: 济源 belongs to 419001
 */
export function checkNames({ places, indicators, breakdowns }: Content): readonly Problem[] {
  return [
    ...sharedNames('places.csv', places, placeAliasRule),
    ...sharedNames('indicators.csv', indicators, plainAliasRule),
    ...sharedNames('breakdowns.csv', breakdowns, plainAliasRule),
  ];
}

/** A name as a curator wrote it, and where. */
interface Written {
  readonly row: number;
  readonly id: string;
  readonly column: string;
  readonly name: string;
}

function sharedNames<Item extends Spelled>(
  file: string,
  items: readonly Located<Item>[],
  ruleOf: (item: Item) => AliasRule,
): readonly Problem[] {
  const written = items.flatMap(namesOf);
  const owners = new Map<string, string>();
  for (const { name, id } of written) if (!owners.has(keyOf(name))) owners.set(keyOf(name), id);
  const shortOwners = new Map<string, string>();
  for (const { item } of items) {
    const short = withoutSuffix(item.nameZh, ruleOf(item).suffix);
    if (short !== item.nameZh && !shortOwners.has(keyOf(short))) {
      shortOwners.set(keyOf(short), item.id);
    }
  }
  return written.flatMap(({ row, id, column, name }) => {
    const other = [owners, shortOwners]
      .map((known) => known.get(keyOf(name)))
      .find((owner) => owner !== undefined && owner !== id);
    return other === undefined
      ? []
      : [{ file, row, column, fault: { code: 'shared-name' as const, name, id: other } }];
  });
}

function namesOf({ row, item }: Located<Spelled>): readonly Written[] {
  const aliases = item.aliases.map((name) => ({ column: 'aliases', name }));
  return [{ column: 'name_zh', name: item.nameZh }, ...aliases]
    .filter(({ name }) => /\p{Script=Han}/u.test(name))
    .map(({ column, name }) => ({ row, id: item.id, column, name }));
}

const keyOf = (name: string): string => normalizeName(simplified(name));
