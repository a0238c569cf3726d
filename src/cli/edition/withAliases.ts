import { normalizeName } from '../../domain/name.ts';
import { aliasForms, type AliasForms, type Spelled } from './aliasForms.ts';

/** How an item's spellings are generated. */
export interface AliasRule {
  readonly suffix?: RegExp;
  readonly initials: boolean;
  /** Of two items of unequal rank, only the lower rank gets a generated spelling that both would have. */
  readonly rank: number;
}

/** An item that has been given its forms. */
interface Formed<Item> {
  readonly item: Item;
  readonly rule: AliasRule;
  readonly forms: AliasForms;
}

/**
 * Items with generated aliases behind the curated ones. A generated spelling never equals another item's own name or curated
 * alias, nor the generated one of an item with a lower rank: a zone must not make its city's short name ambiguous. Where
 * items of one rank collide the spelling stays with each: the name is ambiguous, and says so.
 */
export function withAliases<Item extends Spelled>(
  items: readonly Item[],
  ruleOf: (item: Item) => AliasRule,
): readonly Item[] {
  const formed = items.map((item) => {
    const rule = ruleOf(item);
    return { item, rule, forms: aliasForms(item, rule.suffix) };
  });
  const owned = new Map<string, string[]>();
  for (const { id, nameZh, nameEn, aliases } of items) {
    for (const name of [id, nameZh, nameEn, ...aliases]) push(owned, normalizeName(name), id);
  }
  const ranks = new Map<string, number[]>();
  for (const { rule, forms } of formed) {
    for (const form of formsOf(rule, forms)) push(ranks, normalizeName(form), rule.rank);
  }
  return formed.map((one) =>
    Object.assign({}, one.item, { aliases: aliasesOf(one, owned, ranks) }),
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

const formsOf = (rule: AliasRule, { names, initials }: AliasForms): readonly string[] =>
  rule.initials ? [...names, ...initials] : names;

function aliasesOf<Item extends Spelled>(
  { item, rule, forms }: Formed<Item>,
  owned: ReadonlyMap<string, readonly string[]>,
  ranks: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const seen = new Set([item.id, item.nameZh, item.nameEn, ...item.aliases].map(normalizeName));
  const generated = formsOf(rule, forms).filter((form) => {
    const key = normalizeName(form);
    const isOthers = owned.get(key)?.some((id) => id !== item.id) ?? false;
    const isSeniors = ranks.get(key)?.some((rank) => rank < rule.rank) ?? false;
    if (key.length < 2 || seen.has(key) || isOthers || isSeniors) return false;
    seen.add(key);
    return true;
  });
  return [...item.aliases, ...generated];
}
