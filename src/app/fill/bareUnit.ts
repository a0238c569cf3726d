import type { Dataset } from '../../dataset/dataset.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { SaidPart } from './said.ts';

/** A scale or a currency alone, in brackets or behind a comma. */
const scale = /[(（,，]\s*(?<scale>mn|m|mln|million|thousand|'000)\s*[)）]?\s*$/iu;
const currency = /[(（,，]\s*(?:rmb|cny|yuan|人民币)\s*[)）]?\s*$/iu;

/**
 * The unit that a scale alone is where the indicator counts people, and a currency alone where it is an amount for each: no other
 * scale or thing can be meant. Undefined for any other, as Exports (mn) may be in either currency.
 *
 * @param left what is not understood of the text
 *
 * @example
 * bareUnit('Population (mn)', ['mn'], words, dataset); // => million people
 * bareUnit('GDP per capita (RMB)', ['RMB'], words, dataset); // => 元
 */
export function bareUnit(
  text: string,
  left: readonly string[],
  words: readonly (readonly SaidPart[])[],
  dataset: Dataset,
): SaidPart | undefined {
  const certain = words.flatMap((parts) => (parts.length === 1 ? parts : []));
  const ids = certain.filter(({ kind }) => kind === 'indicator').map(({ id }) => id);
  const [indicator] = ids.map((id) => dataset.indicator(id));
  const isUnsaid = !certain.some(({ kind }) => kind === 'unit' || kind === 'measure');
  if (left.length !== 1 || new Set(ids).size !== 1 || indicator === undefined || !isUnsaid)
    return undefined;
  const { base } = parseUnit(indicator.unit);
  const id = unitOf(text, base, indicator.kind === 'rate');
  return id === undefined ? undefined : { kind: 'unit', id, label: id, isPlain: false };
}

function unitOf(text: string, base: string, isRate: boolean): string | undefined {
  if (base === '元' && isRate && currency.test(text)) return '元';
  const found = base === '人' ? scale.exec(text)?.groups?.['scale'] : undefined;
  if (found === undefined) return undefined;
  return /^(?:thousand|'000)$/iu.test(found) ? 'thousand people' : 'million people';
}
