import type { Language } from '../../domain/language.ts';
import { parseUnit } from '../../domain/unit.ts';

const scales = ['', '千', '万', '百万', '亿'] as const;
const englishScales = ['', 'thousand ', 'million ', 'billion '] as const;

/** The bases that have an English name in formulas. */
const english: ReadonlyMap<string, string> = new Map([
  ['元', 'yuan'],
  ['美元', 'US dollars'],
]);

/**
 * Units that tables are printed in and that count the same as another one, as formulas write them.
 *
 * @example
 * unitsLike('亿元', 'zh-CN'); // => ['元', '千元', '万元', '百万元', '亿元']
 */
export function unitsLike(unit: string, language: Language): readonly string[] {
  const { base } = parseUnit(unit);
  const name = language === 'en-US' ? english.get(base) : undefined;
  const named = name === undefined ? [] : englishScales.map((scale) => `${scale}${name}`);
  return [...named, ...scales.map((scale) => `${scale}${base}`)].filter(
    (like) => parseUnit(like).base === base,
  );
}
